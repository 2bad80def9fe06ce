// SPDX-License-Identifier: EUPL-1.2
#include "read/table_features.hpp"

#include "base/messages.hpp"
#include "read/source_text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <system_error>

namespace wijkpeil {

namespace {

template <typename Number>
std::string in_fixed_notation(Number number)
{
    std::array<char, 400> digits{}; // the largest double has 309 before the point, the smallest 324 behind it
    auto const [end, mistake] =
        std::to_chars(digits.data(), digits.data() + digits.size(), number, std::chars_format::fixed);
    return mistake == std::errc{} ? std::string{digits.data(), end} : fmt::format("{}", number);
}

std::string date_of(OGRFeature const& feature, int field)
{
    int year = 0;
    int month = 0;
    int day = 0;
    int unused = 0;
    feature.GetFieldAsDateTime(field, &year, &month, &day, &unused, &unused, &unused, &unused);
    return fmt::format("{:04}-{:02}-{:02}", year, month, day);
}

std::string text_of(OGRFeature& feature, int field)
{
    if (feature.IsFieldSetAndNotNull(field) == 0) {
        return {};
    }
    auto const& definition = *feature.GetFieldDefnRef(field);
    auto const subtype = definition.GetSubType();
    switch (definition.GetType()) {
    case OFTReal: {
        auto const number = feature.GetFieldAsDouble(field);
        return subtype == OFSTFloat32 ? in_fixed_notation(static_cast<float>(number))
                                      : shortest_decimal(number);
    }
    case OFTInteger:
        if (subtype == OFSTBoolean) {
            return feature.GetFieldAsInteger(field) != 0 ? "ja" : "nee";
        }
        break;
    case OFTDate:
        return date_of(feature, field);
    default:
        break;
    }
    return std::string{without_padding(feature.GetFieldAsString(field))};
}

} // namespace

std::string shortest_decimal(double number)
{
    return in_fixed_notation(number);
}

std::string without_surplus_digits(std::string text)
{
    constexpr std::ptrdiff_t k_digits_of_double = 15; // that are always kept
    auto const is_digit = [](char c) { return c >= '0' && c <= '9'; };
    auto const power = std::min(text.find("E"), text.size());
    bool const has_sign = power + 1 < text.size() && (text[power + 1] == '-' || text[power + 1] == '+');
    auto const digits =
        std::count_if(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(power), is_digit);
    bool const is_long = text.find('.') < power && digits > k_digits_of_double;
    if (!has_sign && !is_long) {
        return text;
    }
    double number = 0;
    auto const* const end = text.data() + text.size();
    auto const [read_to, mistake] = std::from_chars(text.data(), end, number);
    return read_to == end && mistake == std::errc{} ? shortest_decimal(number) : text;
}

FeatureTexts::FeatureTexts(OGRLayer& layer) : layer_{&layer}
{
    layer_->ResetReading();
}

std::vector<std::string> FeatureTexts::names() const
{
    std::vector<std::string> names;
    auto& definition = *layer_->GetLayerDefn();
    for (int i = 0; i < definition.GetFieldCount(); ++i) {
        names.emplace_back(definition.GetFieldDefn(i)->GetNameRef());
    }
    return names;
}

bool FeatureTexts::next()
{
    OGRFeatureUniquePtr const feature{layer_->GetNextFeature()};
    if (!feature) {
        return false;
    }
    id_ = feature->GetFID();
    texts_.resize(static_cast<std::size_t>(feature->GetFieldCount()));
    for (std::size_t i = 0; i < texts_.size(); ++i) {
        texts_[i] = text_of(*feature, static_cast<int>(i));
    }
    return true;
}

std::vector<std::string> names_of_layers(GDALDataset& dataset)
{
    std::vector<std::string> names;
    for (auto* layer : dataset.GetLayers()) {
        names.emplace_back(layer->GetName());
    }
    return names;
}

OGRLayer* layer_of_name(GDALDataset& dataset, std::string const& name)
{
    for (auto* layer : dataset.GetLayers()) {
        if (name == layer->GetName()) {
            return layer;
        }
    }
    return nullptr;
}

} // namespace wijkpeil
