# SPDX-License-Identifier: EUPL-1.2
# Libraries of Debian 12 and 13; the comment names the package that brings each.
find_package(PkgConfig REQUIRED)                                   # pkg-config
find_package(Threads REQUIRED)
find_package(fmt REQUIRED)                                         # libfmt-dev
find_package(OpenSSL REQUIRED COMPONENTS Crypto)                   # libssl-dev
find_package(GDAL REQUIRED)                                        # libgdal-dev
find_package(TBB REQUIRED)                                         # libtbb-dev
find_package(nlohmann_json REQUIRED)                               # nlohmann-json3-dev
find_package(CLI11 REQUIRED)                                       # libcli11-dev
pkg_check_modules(YAMLCPP REQUIRED IMPORTED_TARGET yaml-cpp)       # libyaml-cpp-dev
pkg_check_modules(ICU REQUIRED IMPORTED_TARGET icu-i18n icu-uc)    # libicu-dev
pkg_check_modules(CAIRO REQUIRED IMPORTED_TARGET cairo cairo-pdf)  # libcairo2-dev
pkg_check_modules(PANGO REQUIRED IMPORTED_TARGET pangocairo pangoft2 fontconfig)  # libpango1.0-dev
pkg_check_modules(HARFBUZZ REQUIRED IMPORTED_TARGET harfbuzz harfbuzz-subset)  # libharfbuzz-dev
pkg_check_modules(HUNSPELL REQUIRED IMPORTED_TARGET hunspell)       # libhunspell-dev
pkg_check_modules(QPDF REQUIRED IMPORTED_TARGET libqpdf)           # libqpdf-dev
pkg_check_modules(HTTPLIB REQUIRED IMPORTED_TARGET cpp-httplib)    # libcpp-httplib-dev
pkg_check_modules(POPPLER REQUIRED IMPORTED_TARGET poppler-cpp)    # libpoppler-cpp-dev
find_path(BOOST_MATH_INCLUDE boost/math/special_functions/gamma.hpp REQUIRED) # libboost-dev
find_path(HYPHEN_INCLUDE hyphen.h REQUIRED)                        # libhyphen-dev
find_library(HYPHEN_LIBRARY hyphen REQUIRED)
find_path(CMARK_INCLUDE cmark-gfm.h REQUIRED)                      # libcmark-gfm-dev
find_library(CMARK_LIBRARY cmark-gfm REQUIRED)
find_library(CMARK_EXTENSIONS_LIBRARY cmark-gfm-extensions REQUIRED) # libcmark-gfm-extensions-dev
include(MapnikTarget)                                              # libmapnik-dev
