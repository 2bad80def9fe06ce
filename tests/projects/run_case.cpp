// SPDX-License-Identifier: EUPL-1.2
// Carries out the blocks of a case, in order.
#include "files.hpp"
#include "process.hpp"
#include "project_case.hpp"

#include <map>
#include <optional>
#include <sstream>
#include <stdexcept>

namespace project_test {
namespace {

namespace fs = std::filesystem;

std::string joined_lines(std::vector<std::string> const& lines)
{
    std::string text;
    for (auto const& line : lines) {
        text += line + "\n";
    }
    return text;
}

std::vector<std::string> lines_of(std::string const& text)
{
    std::vector<std::string> lines;
    std::istringstream in(text);
    for (std::string line; std::getline(in, line);) {
        lines.push_back(line);
    }
    while (!lines.empty() && lines.back().empty()) {
        lines.pop_back();
    }
    return lines;
}

std::vector<std::string> words_of(std::string const& text)
{
    std::istringstream in(text);
    std::vector<std::string> words;
    for (std::string word; in >> word;) {
        words.push_back(word);
    }
    return words;
}

class Runner
{
public:
    Runner(Case& test, Settings const& settings) : test_(&test), settings_(&settings)
    {
        folder_ = settings.scratch / test.path.parent_path().filename() / test.path.stem();
        fs::remove_all(folder_);
        fs::create_directories(folder_);
    }

    std::vector<std::string> run()
    {
        bool expected = false;
        for (auto& block : test_->blocks) {
            expected = expected || block.head.starts_with("expect ");
            try {
                carry_out(block);
            } catch (std::exception const& error) {
                fail(block, error.what());
                break;
            }
        }
        if (!expected) {
            failures_.push_back(test_->path.string() + ": expects nothing, so it can never fail");
        }
        if (settings_->update && failures_.empty()) {
            write_case(*test_);
        }
        if (!settings_->keep) {
            fs::remove_all(folder_);
        }
        return failures_;
    }

private:
    void fail(Block const& block, std::string const& what)
    {
        failures_.push_back(test_->path.string() + ":" + std::to_string(block.line) + ": " + block.head +
                            ": " + what);
    }

    void carry_out(Block& block)
    {
        auto const words = words_of(block.head);
        if (words[0] == "expect") {
            expect(block, words);
        } else if (block.head == "command") {
            command(block);
        } else if (block.head == "env") {
            for (auto const& line : block.lines) {
                auto const equals = line.find('=');
                if (equals == std::string::npos) {
                    throw std::runtime_error("not NAME=value: " + line);
                }
                environment_[line.substr(0, equals)] = line.substr(equals + 1);
            }
        } else if (words[0] == "include" && words.size() == 2) {
            include(words[1]);
        } else if (words[0] == "edit" && words.size() == 2) {
            edit_file(folder_ / words[1], block.lines);
        } else if (words[0] == "remove" && words.size() == 2) {
            if (fs::remove_all(folder_ / words[1]) == 0) {
                throw std::runtime_error("there is nothing to remove");
            }
        } else if (words[0] == "latin-1" && words.size() == 2) {
            write_bytes(folder_ / words[1], to_latin1(joined_lines(block.lines)));
        } else if (words[0] == "escaped" && words.size() == 2) {
            write_bytes(folder_ / words[1], unescaped(joined_lines(block.lines)));
        } else if (words[0] == "large" && words.size() == 3) {
            write_bytes(folder_ / words[1], repeated(joined_lines(block.lines), std::stoul(words[2])));
        } else if (words.size() == 1) {
            write_bytes(folder_ / words[0], joined_lines(block.lines));
        } else {
            throw std::runtime_error("unknown kind of block");
        }
    }

    // A project of tests/projects is served by the default one's styles, report template and sentences.
    void include(std::string const& name)
    {
        auto const& root = settings_->default_project;
        std::vector<char const*> parts{"wijkpeil.yaml", "geo", "templates", "styles"};
        if (name != "default") {
            fs::copy(root / "tests/projects" / name, folder_, fs::copy_options::recursive);
            parts = {"styles",
                     "templates/gebiedsrapport.md",
                     "templates/onderdelen",
                     "templates/zinnen.yaml",
                     "templates/woordenlijst.txt",
                     "templates/vermijden.yaml"};
        }
        for (auto const* part : parts) {
            fs::copy(root / part, folder_ / part, fs::copy_options::recursive);
        }
    }

    void command(Block const& block)
    {
        std::string text;
        for (auto const& line : block.lines) {
            text += line + " ";
        }
        auto arguments = words_of(text);
        if (!arguments.empty() && arguments[0] == "wijkpeil") {
            arguments.erase(arguments.begin());
        }
        output_before_ = read_tree(folder_ / "output");
        auto environment = environment_;
        environment.try_emplace("HOME", folder_.string());
        environment.try_emplace("LC_ALL", "C.UTF-8");
        environment.try_emplace("TZ", "UTC");
        result_ = run_process(settings_->program, arguments, environment, folder_);
        // Messages name files relative to the project; should one name the folder, it does so under this
        // name.
        for (auto* stream : {&result_->out, &result_->err}) {
            *stream = replaced_all(*stream, folder_.string(), "$FOLDER");
        }
    }

    void expect(Block& block, std::vector<std::string> const& words)
    {
        if (!result_) {
            throw std::runtime_error("no command before it");
        }
        if (words.size() == 3 && words[1] == "exit") {
            if (std::to_string(result_->exit_code) != words[2]) {
                fail(block,
                     "exit " + std::to_string(result_->exit_code) + "\n--- standard error\n" + result_->err);
            }
        } else if (block.head == "expect unchanged output") {
            if (read_tree(folder_ / "output") != output_before_) {
                fail(block, "files in output/ are other ones now");
            }
        } else if (words.size() >= 2 && (words[1] == "stdout" || words[1] == "stderr")) {
            compare(block, words, 2, words[1] == "stdout" ? result_->out : result_->err);
        } else if (words.size() == 4 && words[1] == "no" && words[2] == "file") {
            if (fs::exists(folder_ / words[3])) {
                fail(block, "it exists");
            }
        } else if (words.size() >= 3 && words[1] == "file") {
            compare(block, words, 3, read_bytes(folder_ / words[2]));
        } else if (words.size() >= 3 && words[1] == "text") {
            auto const text =
                run_process("/usr/bin/env", {"pdftotext", "-layout", words[2], "-"}, {}, folder_);
            if (text.exit_code != 0) {
                throw std::runtime_error("pdftotext: " + text.err);
            }
            compare(block, words, 3, text.out);
        } else {
            throw std::runtime_error("unknown expectation");
        }
    }

    // With "=" after the head the whole text must be equal, else each line must occur ("! line": must not).
    void compare(Block& block, std::vector<std::string> const& words, std::size_t end,
                 std::string const& text)
    {
        if (words.size() > end && words[end] == "=") {
            if (lines_of(text) == block.lines) {
                return;
            }
            if (settings_->update) {
                block.lines = lines_of(text);
            } else {
                fail(block, "differs\n--- expected\n" + joined_lines(block.lines) + "--- got\n" + text);
            }
            return;
        }
        if (words.size() > end) {
            throw std::runtime_error("unknown expectation");
        }
        for (auto const& line : block.lines) {
            if (line.starts_with("# ") || line.empty()) {
                continue;
            }
            bool const forbidden = line.starts_with("! ");
            auto const wanted = forbidden ? line.substr(2) : line;
            if ((text.find(wanted) != std::string::npos) == forbidden) {
                fail(block,
                     (forbidden ? "found: " : "not found: ") + wanted + "\n--- got\n" + text.substr(0, 4000));
            }
        }
    }

    Case* test_;
    Settings const* settings_;
    fs::path folder_;
    std::map<std::string, std::string> environment_;
    std::map<std::string, std::string> output_before_;
    std::optional<ProcessResult> result_;
    std::vector<std::string> failures_;
};

} // namespace

std::vector<std::string> run_case(Case& test, Settings const& settings)
{
    return Runner(test, settings).run();
}

} // namespace project_test
