// SPDX-License-Identifier: EUPL-1.2
#include "files.hpp"

#include <fstream>
#include <iterator>
#include <stdexcept>

namespace project_test {

namespace fs = std::filesystem;

std::string read_bytes(fs::path const& path)
{
    std::ifstream in(path, std::ios::binary);
    if (!in) {
        throw std::runtime_error("there is no file " + path.filename().string());
    }
    return {std::istreambuf_iterator<char>(in), {}};
}

void write_bytes(fs::path const& path, std::string const& bytes)
{
    fs::create_directories(path.parent_path());
    std::ofstream out(path, std::ios::binary);
    out << bytes;
    if (!out.flush()) {
        throw std::runtime_error("cannot write " + path.string());
    }
}

std::map<std::string, std::string> read_tree(fs::path const& folder)
{
    std::map<std::string, std::string> files;
    if (fs::is_directory(folder)) {
        for (auto const& entry : fs::recursive_directory_iterator(folder)) {
            if (entry.is_regular_file()) {
                files[fs::relative(entry.path(), folder).string()] = read_bytes(entry.path());
            }
        }
    }
    return files;
}

std::string replaced_all(std::string text, std::string const& from, std::string const& to)
{
    for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size())) {
        text.replace(at, from.size(), to);
    }
    return text;
}

void edit_file(fs::path const& path, std::vector<std::string> const& replacements)
{
    auto text = read_bytes(path);
    for (auto const& line : replacements) {
        auto const arrow = line.find(" => ");
        if (arrow == std::string::npos) {
            throw std::runtime_error("not \"old => new\": " + line);
        }
        auto const before = replaced_all(line.substr(0, arrow), "\\n", "\n");
        auto const after = replaced_all(line.substr(arrow + 4), "\\n", "\n");
        auto const at = text.find(before);
        if (at == std::string::npos) {
            throw std::runtime_error("does not occur: " + before);
        }
        if (text.find(before, at + 1) != std::string::npos) {
            throw std::runtime_error("occurs more than once: " + before);
        }
        text.replace(at, before.size(), after);
    }
    write_bytes(path, text);
}

std::string to_latin1(std::string const& utf8)
{
    std::string latin1;
    for (std::size_t i = 0; i < utf8.size(); ++i) {
        auto const byte = static_cast<unsigned char>(utf8[i]);
        if (byte < 0x80) {
            latin1 += utf8[i];
        } else if ((byte == 0xC2 || byte == 0xC3) && i + 1 < utf8.size()) {
            // U+0080 … U+00FF are two bytes, of which the first has the upper two bits.
            ++i;
            latin1 +=
                static_cast<char>(((byte & 0x03U) << 6U) | (static_cast<unsigned char>(utf8[i]) & 0x3FU));
        } else {
            throw std::runtime_error("a character that Latin-1 does not have");
        }
    }
    return latin1;
}

std::string unescaped(std::string const& text)
{
    std::string plain;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '\\') {
            plain += text[i];
            continue;
        }
        char const sign = i + 1 < text.size() ? text[++i] : ' ';
        if (sign == 'x') {
            plain += static_cast<char>(std::stoi(text.substr(i + 1, 2), nullptr, 16));
            i += 2;
        } else if (sign == 'r' || sign == 't' || sign == '\\') {
            plain += sign == 'r' ? '\r' : sign == 't' ? '\t' : '\\';
        } else {
            throw std::runtime_error("unknown sign after \\");
        }
    }
    return plain;
}

std::string repeated(std::string const& text, std::size_t bytes)
{
    std::string all;
    while (all.size() < bytes && !text.empty()) {
        all += text;
    }
    return all;
}

} // namespace project_test
