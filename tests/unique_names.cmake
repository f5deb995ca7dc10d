# Fails if two headers define a type of the same name. All of ours share one namespace, so the linker
# would silently pick one of the two for both. Run as: cmake -P unique_names.cmake

cmake_minimum_required(VERSION 3.25)
set(root "${CMAKE_CURRENT_LIST_DIR}/..")

file(GLOB_RECURSE headers RELATIVE "${root}" "${root}/model/*.h" "${root}/forms/*.h" "${root}/app/*.h")
foreach(header IN LISTS headers)
    file(STRINGS "${root}/${header}" types REGEX "^(struct|class|enum class) [A-Za-z]+[^;<]*{")
    foreach(type IN LISTS types)
        string(REGEX REPLACE "^(struct|class|enum class) ([A-Za-z]+).*" "\\2" name "${type}")
        if(DEFINED header_of_${name})
            message(SEND_ERROR "${name} is defined in ${header} and in ${header_of_${name}}")
        endif()
        set(header_of_${name} "${header}")
    endforeach()
endforeach()
