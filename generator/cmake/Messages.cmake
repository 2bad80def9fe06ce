# SPDX-License-Identifier: EUPL-1.2
# The Dutch catalogue: each room's nl.po, joined and compiled to build/…/locale/nl/LC_MESSAGES/wijkpeil.mo.
find_program(MSGFMT msgfmt REQUIRED) # gettext
find_program(MSGCAT msgcat REQUIRED)
file(GLOB catalogues CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/*/nl.po)
set(catalogue ${CMAKE_BINARY_DIR}/locale/nl/LC_MESSAGES/wijkpeil.mo)
if(catalogues)
  add_custom_command(OUTPUT ${catalogue}
    COMMAND ${CMAKE_COMMAND} -E make_directory ${CMAKE_BINARY_DIR}/locale/nl/LC_MESSAGES
    COMMAND ${MSGCAT} --use-first -o ${CMAKE_BINARY_DIR}/nl.po ${catalogues}
    COMMAND ${MSGFMT} --check-format --check-header -o ${catalogue} ${CMAKE_BINARY_DIR}/nl.po
    DEPENDS ${catalogues} VERBATIM)
  add_custom_target(messages ALL DEPENDS ${catalogue})
endif()
