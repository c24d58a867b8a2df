# Targets: calcinosis::calcinosis (shared) and calcinosis::static.
get_filename_component(_calcinosis_prefix "${CMAKE_CURRENT_LIST_DIR}/../../.." ABSOLUTE)

if(NOT TARGET calcinosis::calcinosis)
  add_library(calcinosis::calcinosis SHARED IMPORTED)
  set_target_properties(calcinosis::calcinosis PROPERTIES
    IMPORTED_LOCATION "${_calcinosis_prefix}/lib/libcalcinosis.so"
    INTERFACE_INCLUDE_DIRECTORIES "${_calcinosis_prefix}/include")
endif()

if(NOT TARGET calcinosis::static)
  add_library(calcinosis::static STATIC IMPORTED)
  set_target_properties(calcinosis::static PROPERTIES
    IMPORTED_LOCATION "${_calcinosis_prefix}/lib/libcalcinosis.a"
    INTERFACE_INCLUDE_DIRECTORIES "${_calcinosis_prefix}/include"
    INTERFACE_LINK_LIBRARIES "pthread;dl;m")
endif()

unset(_calcinosis_prefix)
