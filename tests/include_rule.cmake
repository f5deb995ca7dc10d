# Fails if a file includes something that its room may not know: the arrows of the house point down
# only. Run as: cmake [-DROOT=…] -P include_rule.cmake

cmake_minimum_required(VERSION 3.25)
if(NOT ROOT)
    set(ROOT "${CMAKE_CURRENT_LIST_DIR}/..")
endif()

# forbid(FOLDER PATTERN [EXCEPT FILE…]): no file below FOLDER may include what matches PATTERN.
function(forbid folder pattern)
    cmake_parse_arguments(PARSE_ARGV 2 arg "" "" "EXCEPT")
    file(GLOB_RECURSE sources RELATIVE "${ROOT}" "${ROOT}/${folder}/*.h" "${ROOT}/${folder}/*.cpp")
    list(REMOVE_ITEM sources ${arg_EXCEPT})
    foreach(source IN LISTS sources)
        file(STRINGS "${ROOT}/${source}" includes
             REGEX "^[ \t]*#[ \t]*include[ \t]*[<\"](${pattern})")
        foreach(include IN LISTS includes)
            message(SEND_ERROR "${source} may not say: ${include}")
        endforeach()
    endforeach()
endfunction()

# allow_rooms(ROOM [ROOM…]): the first may include, of the model, itself and the others only.
function(allow_rooms room)
    set(forbidden core archive matter secrets particularity deadlines evidence loadfiles intake
        papers render leaks store jobs)
    list(REMOVE_ITEM forbidden ${room} ${ARGN})
    list(JOIN forbidden "|" forbidden)
    forbid(model/${room} "model/(${forbidden})/")
endfunction()

allow_rooms(core)
allow_rooms(archive core)
allow_rooms(matter core)
allow_rooms(secrets core matter)
allow_rooms(particularity core matter secrets)
allow_rooms(deadlines core matter)
allow_rooms(evidence core matter)
allow_rooms(loadfiles core matter evidence)
set(domain matter secrets particularity deadlines evidence)
allow_rooms(intake core archive ${domain})
allow_rooms(papers core ${domain})
allow_rooms(render core papers)
allow_rooms(leaks core)
allow_rooms(store core ${domain})

forbid(model "wx/|forms/|app/|tests/")
forbid(forms "app/|tests/|model/store/")
forbid(app "tests/")
forbid(app/cli "wx/|forms/")

# Each driver and each drawing library has one place that knows it.
set(sqlite model/store/sqlite_database.cpp model/store/sqlite_error.cpp)
set(postgres model/store/postgres_database.cpp)
set(qpdf model/leaks/pdf_texts.cpp model/leaks/pdf_objects.h model/leaks/pdf_objects.cpp
    model/leaks/pdf_strings.h model/leaks/pdf_strings.cpp model/render/filing_pdf.cpp
    model/render/filing_fonts.h model/render/filing_fonts.cpp)
foreach(folder app forms model)
    forbid(${folder} "SQLiteCpp/|sqlite3|sqlcipher/" EXCEPT ${sqlite})
    forbid(${folder} "pqxx/|libpq|postgresql/" EXCEPT ${postgres})
    forbid(${folder} "libical/" EXCEPT model/render/icalendar.cpp)
    forbid(${folder} "pugixml" EXCEPT model/intake/word_copy.cpp)
    forbid(${folder} "expat" EXCEPT model/loadfiles/xml_scan.cpp)
    forbid(${folder} "zip\\.h" EXCEPT model/render/zip_bytes.cpp model/archive/zip_writer.cpp
           model/archive/zip_reader.cpp model/leaks/zip_entries.cpp)
    forbid(${folder} "poppler/" EXCEPT model/leaks/pdf_pages.cpp)
    forbid(${folder} "libxml/" EXCEPT model/leaks/html_texts.cpp model/leaks/xml_reader.cpp)
    forbid(${folder} "qpdf/" EXCEPT model/core/qpdf.h)
    forbid(${folder} "model/core/qpdf\\.h" EXCEPT ${qpdf})
    forbid(${folder} "lcms2" EXCEPT model/render/color_profile.cpp)
endforeach()
foreach(folder app forms model/core model/matter model/secrets model/particularity
        model/deadlines model/evidence model/loadfiles model/intake model/papers model/store
        model/jobs)
    forbid(${folder} "pango/|cairo|pangomm/")
endforeach()
