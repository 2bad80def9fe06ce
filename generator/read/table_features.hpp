// SPDX-License-Identifier: EUPL-1.2
// The fields of GDAL's features as texts, one feature after another.
#pragma once

#include "read/gdal_memory.hpp"

#include <ogrsf_frmts.h>

#include <cstddef>
#include <string>
#include <vector>

namespace wijkpeil {

// The decimal fraction with the fewest digits that is read as this number again: "76.1", never "1e-05".
[[nodiscard]] std::string shortest_decimal(double number);
// Spreadsheets write more digits than a number has, and powers of ten: "76.099999999999994" is "76.1",
// "5.0000000000000001E-3" is "0.005". Another text stays as it is.
[[nodiscard]] std::string without_surplus_digits(std::string text);

class FeatureTexts
{
public:
    // `layer` must outlive it.
    explicit FeatureTexts(OGRLayer& layer);

    [[nodiscard]] std::vector<std::string> names() const;
    [[nodiscard]] bool next();
    [[nodiscard]] std::vector<std::string> const& texts() const { return texts_; }
    [[nodiscard]] GIntBig id() const { return id_; }

private:
    OGRLayer* layer_;
    GIntBig id_ = 0;
    std::vector<std::string> texts_;
};

// The names of a dataset's layers, and the one of a name; nullptr if there is none.
[[nodiscard]] std::vector<std::string> names_of_layers(GDALDataset& dataset);
[[nodiscard]] OGRLayer* layer_of_name(GDALDataset& dataset, std::string const& name);

} // namespace wijkpeil
