# Shows that include_rule.cmake fails on broken rules and on no others: it is run on small houses
# with one file each. Run as: cmake -DSCRATCH=folder -P include_rule_test.cmake

cmake_minimum_required(VERSION 3.25)

# judge(RESULT FILE INCLUDE): RESULT is 0 where FILE may say `#include INCLUDE`.
function(judge result file include)
    file(REMOVE_RECURSE "${SCRATCH}")
    file(WRITE "${SCRATCH}/${file}" "#pragma once\n\n#include ${include}\n")
    execute_process(
        COMMAND "${CMAKE_COMMAND}" -DROOT=${SCRATCH}
                -P "${CMAKE_CURRENT_LIST_DIR}/include_rule.cmake"
        RESULT_VARIABLE code ERROR_VARIABLE ignored)
    set(${result} "${code}" PARENT_SCOPE)
endfunction()

function(expect_refused file include)
    judge(code "${file}" "${include}")
    if(code EQUAL 0)
        message(SEND_ERROR "not noticed: ${file} says #include ${include}")
    endif()
endfunction()

function(expect_allowed file include)
    judge(code "${file}" "${include}")
    if(NOT code EQUAL 0)
        message(SEND_ERROR "wrongly refused: ${file} says #include ${include}")
    endif()
endfunction()

expect_refused(model/core/date.h "\"model/matter/matter.h\"")
expect_refused(model/matter/matter.h "\"model/store/database.h\"")
expect_refused(model/papers/document.h "\"model/render/page.h\"")
expect_refused(model/render/page.cpp "\"model/store/database.h\"")
expect_refused(model/jobs/print.cpp "<wx/string.h>")
expect_refused(model/store/matter_store.cpp "<SQLiteCpp/SQLiteCpp.h>")
expect_refused(model/store/sqlite_database.cpp "<pqxx/pqxx>")
expect_refused(model/papers/composer.cpp "<pango/pangocairo.h>")
expect_refused(forms/preview.cpp "<cairo.h>")
expect_refused(forms/secrets_panel.cpp "\"model/store/secret_store.h\"")
expect_refused(forms/secrets_panel.h "\"app/session.h\"")
expect_refused(app/cli/list.cpp "<wx/app.h>")
expect_refused(app/session.cpp "<sqlite3.h>")

expect_allowed(model/store/sqlite_database.cpp "<SQLiteCpp/SQLiteCpp.h>")
expect_allowed(model/store/postgres_database.cpp "<pqxx/pqxx>")
expect_allowed(model/render/page.cpp "<pango/pangocairo.h>")
expect_allowed(model/jobs/print.cpp "\"model/render/page.h\"")
expect_allowed(forms/secrets_panel.cpp "<wx/panel.h>")
expect_allowed(app/session.h "\"model/store/database.h\"")

file(REMOVE_RECURSE "${SCRATCH}")
