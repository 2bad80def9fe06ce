# SPDX-License-Identifier: EUPL-1.2
# pdf/colour/sRGB.icc as a source file, so that the program needs no file of its own beside it.
set(profile ${CMAKE_CURRENT_SOURCE_DIR}/pdf/colour/sRGB.icc)
set(COLOUR_PROFILE_SOURCE ${CMAKE_CURRENT_BINARY_DIR}/pdf/colour_profile.cpp)
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${profile})
file(READ ${profile} bytes HEX)
string(REGEX REPLACE "([0-9a-f][0-9a-f])" "\\\\x\\1" bytes "${bytes}")
string(REPEAT "." 112 line) # of 28 bytes
string(REGEX REPLACE "(${line})" "\\1\"\n    \"" bytes "${bytes}")
file(SIZE ${profile} size)
file(CONFIGURE OUTPUT ${COLOUR_PROFILE_SOURCE} @ONLY CONTENT
  "// Made from pdf/colour/sRGB.icc.
#include \"pdf/colour_profile.hpp\"

std::string_view wijkpeil::colour_profile()
{
    static constexpr char k_bytes[] =
    \"@bytes@\";
    return {k_bytes, @size@};
}
")
