# Writes OUTPUT, a C++ file that defines the table behind particulars::Resource() from the files
# below SOURCE_DIR. Run as: cmake -DSOURCE_DIR=… -DOUTPUT=… -P embed.cmake

cmake_minimum_required(VERSION 3.25)

file(GLOB_RECURSE files RELATIVE "${SOURCE_DIR}"
    "${SOURCE_DIR}/*.json" "${SOURCE_DIR}/schema/*.sql" "${SOURCE_DIR}/samples/*.txt"
    "${SOURCE_DIR}/help/*.md" "${SOURCE_DIR}/icons/*.svg")
list(SORT files)

file(WRITE "${OUTPUT}" "#include \"model/core/resource.h\"\n\nnamespace particulars {\n\n")
set(entries "")
set(index 0)
foreach(name IN LISTS files)
    # Bytes, because a string literal has a length limit that the law tables exceed.
    file(READ "${SOURCE_DIR}/${name}" bytes HEX)
    string(REGEX REPLACE "([0-9a-f][0-9a-f])" "\\\\x\\1" bytes "${bytes}")
    string(LENGTH "${bytes}" length)
    set(literal "")
    set(position 0)
    while(position LESS length)
        string(SUBSTRING "${bytes}" ${position} 4096 piece)
        string(APPEND literal "    \"${piece}\"\n")
        math(EXPR position "${position} + 4096")
    endwhile()
    file(SIZE "${SOURCE_DIR}/${name}" size)
    file(APPEND "${OUTPUT}" "static const char kFile${index}[] =\n${literal}    \"\";\n")
    string(APPEND entries "    {\"${name}\", {kFile${index}, ${size}}},\n")
    math(EXPR index "${index} + 1")
endforeach()
file(APPEND "${OUTPUT}" "
const std::vector<EmbeddedFile>& EmbeddedFiles() {
    static const std::vector<EmbeddedFile> all = {
${entries}    };
    return all;
}

}  // namespace particulars
")
