// SPDX-License-Identifier: EUPL-1.2
// The properties of the features of a geographic file as a table.
#include "read/table_kinds.hpp"

#include "base/messages.hpp"
#include "base/text.hpp"
#include "read/table_features.hpp"

#include <optional>
#include <utility>

namespace wijkpeil {

namespace {

std::map<std::string, std::string_view> views_of(std::map<std::string, std::string> const& files)
{
    return {files.begin(), files.end()};
}

class Layer final : public SourceTable
{
public:
    Layer(TableOrigin origin, std::map<std::string, std::string> files)
        : origin_{std::move(origin)}, files_{std::move(files)}, folder_{views_of(files_)}
    {
    }

    // False after a mistake.
    [[nodiscard]] bool open(std::string const& main)
    {
        GdalMessages const messages;
        static constexpr char const* k_drivers[]{"GeoJSON", "GPKG", "ESRI Shapefile", "FlatGeobuf", nullptr};
        dataset_ = open_dataset(folder_.path(main), k_drivers);
        if (!dataset_) {
            auto const& content = files_.at(main);
            origin_.error(content.find("\"Topology\"") != std::string::npos
                              ? say("this is TopoJSON, which tables cannot be read from")
                              : say("this is not a geographic file: it is damaged, or of another kind"),
                          say("save it as GeoPackage or GeoJSON"));
            return false;
        }
        auto* layer = chosen_layer();
        if (layer != nullptr) {
            name_ = layer->GetName();
            features_.emplace(*layer);
            columns_ = features_->names();
        }
        return layer != nullptr && is_well(messages);
    }

    [[nodiscard]] std::vector<std::string> const& columns() const override { return columns_; }
    [[nodiscard]] bool next() override
    {
        GdalMessages const messages;
        bool const is_there = !has_failed_ && features_->next();
        row_ += is_there ? 1 : 0;
        has_failed_ = has_failed_ || !is_well(messages);
        return is_there && !has_failed_;
    }
    [[nodiscard]] bool has_failed() const override { return has_failed_; }
    [[nodiscard]] std::string_view text(std::size_t column) const override
    {
        return features_->texts()[column];
    }
    [[nodiscard]] Place place(std::size_t column) const override
    {
        auto place = place_of_file(origin_.name);
        place.line = row_;
        place.source_line =
            say("layer \"{}\", feature {}, {}: {}", name_, row_, columns_[column], text(column));
        return place;
    }
    [[nodiscard]] Place place_of_header(std::size_t /*column*/) const override
    {
        return place_of_file(origin_.name);
    }
    [[nodiscard]] int row() const override { return row_; }

private:
    OGRLayer* chosen_layer()
    {
        auto const names = names_of_layers(*dataset_);
        if (auto const& name = origin_.shape.sheet; !name.empty()) {
            auto* layer = layer_of_name(*dataset_, name);
            if (layer == nullptr) {
                origin_.declaration_error(say("\"{}\" has no layer \"{}\"", origin_.name, name),
                                          hint_of_choice(name, names));
            }
            return layer;
        }
        if (names.size() != 1) {
            origin_.declaration_error(
                say("\"{}\" has {} layers", origin_.name, names.size()),
                say("write \"laag\" with one of them where the file is declared: {}", joined(names, ", ")));
            return nullptr;
        }
        return dataset_->GetLayer(0);
    }

    [[nodiscard]] bool is_well(GdalMessages const& messages)
    {
        if (!messages.failures().empty()) {
            origin_.error(say("this file cannot be read: {}", messages.failures().front()),
                          say("export it again; it may be damaged"));
        }
        return messages.failures().empty();
    }

    TableOrigin origin_;
    std::map<std::string, std::string> files_;
    MemoryFolder folder_; // of files_
    OpenDataset dataset_;
    std::string name_;
    std::optional<FeatureTexts> features_;
    std::vector<std::string> columns_;
    int row_ = 0;
    bool has_failed_ = false;
};

} // namespace

std::unique_ptr<SourceTable> open_layer(TableOrigin origin, std::map<std::string, std::string> files,
                                        std::string const& main)
{
    auto layer = std::make_unique<Layer>(std::move(origin), std::move(files));
    return layer->open(main) ? std::move(layer) : nullptr;
}

} // namespace wijkpeil
