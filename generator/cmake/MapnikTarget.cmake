# SPDX-License-Identifier: EUPL-1.2
# Target Mapnik::Mapnik. Debian 12 (3.1) only has mapnik-config; Debian 13 (4.0) only has libmapnik.pc and a
# CMake package that lacks headers, so pkg-config comes first.
pkg_check_modules(MAPNIK4 QUIET IMPORTED_TARGET GLOBAL libmapnik)
add_library(Mapnik::Mapnik INTERFACE IMPORTED GLOBAL)
if(MAPNIK4_FOUND)
  set(MAPNIK_VERSION ${MAPNIK4_VERSION})
  target_link_libraries(Mapnik::Mapnik INTERFACE PkgConfig::MAPNIK4)
else()
  find_program(MAPNIK_CONFIG mapnik-config REQUIRED)
  function(ask_mapnik option result)
    execute_process(COMMAND ${MAPNIK_CONFIG} --${option} OUTPUT_VARIABLE answer
                    OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
    set(${result} "${answer}" PARENT_SCOPE)
  endfunction()
  ask_mapnik(version MAPNIK_VERSION)
  ask_mapnik(includes own_includes)
  ask_mapnik(dep-includes other_includes)
  ask_mapnik(defines defines)
  ask_mapnik(libs libraries)
  # Never --cflags: it carries -std=c++14 and the packager's own flags.
  separate_arguments(includes UNIX_COMMAND "${own_includes} ${other_includes}")
  separate_arguments(defines UNIX_COMMAND "${defines}")
  separate_arguments(libraries UNIX_COMMAND "${libraries}")
  list(TRANSFORM includes REPLACE "^-I" "")
  list(REMOVE_ITEM includes /usr/include) # "-isystem /usr/include" breaks #include_next
  list(REMOVE_DUPLICATES includes)
  list(REMOVE_ITEM defines -DNDEBUG)
  list(TRANSFORM defines REPLACE "^-D" "")
  target_include_directories(Mapnik::Mapnik SYSTEM INTERFACE ${includes})
  target_compile_definitions(Mapnik::Mapnik INTERFACE ${defines} U_USING_ICU_NAMESPACE=0)
  target_link_libraries(Mapnik::Mapnik INTERFACE ${libraries} icuuc)
endif()
message(STATUS "Mapnik ${MAPNIK_VERSION}")
