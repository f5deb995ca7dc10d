# particulars_sqlcipher: SQLiteCpp on top of SQLCipher 4.5 or newer, for the SQLite driver alone.
#
# SQLiteCpp's own package file is passed by, because it would link the plain SQLite library, and a
# case file written through that one would not be encrypted. The headers of SQLCipher come first for
# the same reason. Whether the result encrypts is tried out before anything else is built on it.

find_library(SQLITECPP_ARCHIVE NAMES libSQLiteCpp.a SQLiteCpp REQUIRED)
find_path(SQLITECPP_INCLUDE SQLiteCpp/SQLiteCpp.h REQUIRED)
find_package(OpenSSL REQUIRED COMPONENTS Crypto)
find_package(Threads REQUIRED)

# Distributions give sqlcipher.pc the version of the SQLite inside: 3.36 came with SQLCipher 4.5.
pkg_check_modules(SQLCIPHER QUIET sqlcipher>=3.36)
if(SQLCIPHER_FOUND)
    find_library(SQLCIPHER_ARCHIVE NAMES libsqlcipher.a sqlcipher
                 HINTS ${SQLCIPHER_LIBRARY_DIRS} REQUIRED)
    set(sqlcipher_include ${SQLCIPHER_INCLUDE_DIRS})
    set(sqlcipher_archive "${SQLCIPHER_ARCHIVE}")
else()
    execute_process(COMMAND "${PROJECT_SOURCE_DIR}/script/sqlcipher"
                    OUTPUT_VARIABLE sqlcipher_folder OUTPUT_STRIP_TRAILING_WHITESPACE
                    RESULT_VARIABLE sqlcipher_failed)
    if(sqlcipher_failed)
        message(FATAL_ERROR "SQLCipher 4.5 or newer is needed; see the message above.")
    endif()
    set(sqlcipher_include "${sqlcipher_folder}/include")
    set(sqlcipher_archive "${sqlcipher_folder}/libsqlcipher.a")
endif()

add_library(particulars_sqlcipher INTERFACE)
target_include_directories(particulars_sqlcipher SYSTEM BEFORE INTERFACE
    ${sqlcipher_include} "${SQLITECPP_INCLUDE}")
target_compile_definitions(particulars_sqlcipher INTERFACE SQLITE_HAS_CODEC)
target_link_libraries(particulars_sqlcipher INTERFACE
    "${SQLITECPP_ARCHIVE}" "${sqlcipher_archive}" OpenSSL::Crypto Threads::Threads ${CMAKE_DL_LIBS})

# Run once for each SQLCipher found, not at each configuring.
if(NOT PARTICULARS_SQLCIPHER_TRIED STREQUAL "${sqlcipher_archive}")
    try_run(sqlcipher_result sqlcipher_compiles
        SOURCES "${CMAKE_CURRENT_LIST_DIR}/sqlcipher_check.cxx"
        LINK_LIBRARIES "${sqlcipher_archive}" OpenSSL::Crypto Threads::Threads ${CMAKE_DL_LIBS}
        COMPILE_DEFINITIONS -DSQLITE_HAS_CODEC
        CMAKE_FLAGS "-DINCLUDE_DIRECTORIES=${sqlcipher_include}"
        COMPILE_OUTPUT_VARIABLE sqlcipher_compile_output
        RUN_OUTPUT_VARIABLE sqlcipher_output)
    if(NOT sqlcipher_compiles OR NOT sqlcipher_result EQUAL 0)
        message(FATAL_ERROR "${sqlcipher_archive} is no usable SQLCipher 4.5 or newer: "
                            "${sqlcipher_output}${sqlcipher_compile_output}")
    endif()
    message(STATUS "SQLCipher ${sqlcipher_output} (${sqlcipher_archive})")
    set(PARTICULARS_SQLCIPHER_TRIED "${sqlcipher_archive}" CACHE INTERNAL "")
endif()
