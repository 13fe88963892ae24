# `cpack --config build/release/CPackConfig.cmake` makes three Debian packages:
# the program, the library for those who link it, and its data to read.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME newsparse)
set(CPACK_PACKAGE_VENDOR "the newsparse maintainers")
set(CPACK_PACKAGE_CONTACT
  "the newsparse maintainers <maintainers@newsparse.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY
  "news text analyzer: who said what, about which countries")
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_STRIP_FILES ON)
# Debian's policy: nobody but the owner may write to what is installed.
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
  OWNER_READ OWNER_WRITE OWNER_EXECUTE
  GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_COMPONENTS_ALL program development data)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION text)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)

set(CPACK_DEBIAN_PROGRAM_PACKAGE_NAME newsparse)
set(CPACK_DEBIAN_PROGRAM_PACKAGE_SHLIBDEPS ON)
set(CPACK_COMPONENT_PROGRAM_DESCRIPTION
"Reads news articles and writes the speakers, their claims word for word and
every country named, as a report or as JSON. Needs no network and no other
data.")

set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_NAME libnewsparse-dev)
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_SECTION libdevel)
set(CPACK_DEBIAN_DEVELOPMENT_PACKAGE_DEPENDS "libicu-dev, libstdc++-12-dev")
set(CPACK_COMPONENT_DEVELOPMENT_DESCRIPTION
"The static library of newsparse, its headers for C++20 and C, a CMake package
and a pkg-config file.")

set(CPACK_DEBIAN_DATA_PACKAGE_NAME newsparse-data)
set(CPACK_DEBIAN_DATA_PACKAGE_ARCHITECTURE all)
set(CPACK_COMPONENT_DATA_DESCRIPTION
"The tables and models that are linked into newsparse, as files: a changed copy
is used with --data.")

# What policy asks of every package beside its files.
configure_file(changelog.in ${CMAKE_CURRENT_BINARY_DIR}/changelog @ONLY)
execute_process(
  COMMAND ${NEWSPARSE_GZIP} -9nkf ${CMAKE_CURRENT_BINARY_DIR}/changelog
  COMMAND_ERROR_IS_FATAL ANY)
foreach(component program development data)
  string(TOUPPER ${component} name)
  set(doc ${CMAKE_INSTALL_DATADIR}/doc/${CPACK_DEBIAN_${name}_PACKAGE_NAME})
  install(FILES copyright ${CMAKE_CURRENT_BINARY_DIR}/changelog.gz
    DESTINATION ${doc} COMPONENT ${component})
endforeach()

include(CPack)
