// SPDX-License-Identifier: EUPL-1.2
#include "process.hpp"

#include "files.hpp"

#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <stdexcept>
#include <thread>

namespace project_test {
namespace {

// In the child: never returns. Only async-signal-safe calls, because other threads may exist.
[[noreturn]] void become(char const* program, char* const* arguments, char* const* environment,
                         char const* folder, char const* out, char const* err)
{
    int const in_file = open("/dev/null", O_RDONLY);
    int const out_file = open(out, O_WRONLY | O_CREAT | O_TRUNC, 0600);
    int const err_file = open(err, O_WRONLY | O_CREAT | O_TRUNC, 0600);
    if (in_file < 0 || out_file < 0 || err_file < 0 || dup2(in_file, 0) < 0 || dup2(out_file, 1) < 0 ||
        dup2(err_file, 2) < 0 || chdir(folder) != 0) {
        _exit(126);
    }
    execve(program, arguments, environment);
    _exit(127);
}

int wait_for(pid_t child)
{
    using namespace std::chrono_literals;
    auto const end = std::chrono::steady_clock::now() + 120s;
    int status = 0;
    while (waitpid(child, &status, WNOHANG) == 0) {
        if (std::chrono::steady_clock::now() > end) {
            kill(child, SIGKILL);
            waitpid(child, &status, 0);
            break;
        }
        std::this_thread::sleep_for(5ms);
    }
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

std::vector<char*> pointers(std::vector<std::string>& texts)
{
    std::vector<char*> result;
    for (auto& text : texts) {
        result.push_back(text.data());
    }
    result.push_back(nullptr);
    return result;
}

} // namespace

ProcessResult run_process(std::filesystem::path const& program, std::vector<std::string> const& arguments,
                          std::map<std::string, std::string> const& environment,
                          std::filesystem::path const& folder)
{
    std::vector<std::string> words{program.string()};
    words.insert(words.end(), arguments.begin(), arguments.end());
    std::vector<std::string> variables;
    for (auto const* name : {"PATH", "ASAN_OPTIONS", "LSAN_OPTIONS", "UBSAN_OPTIONS"}) {
        if (auto const* value = std::getenv(name)) {
            variables.push_back(std::string(name) + "=" + value);
        }
    }
    for (auto const& [name, value] : environment) {
        variables.push_back(name + "=" + value);
    }
    auto const argument_pointers = pointers(words);
    auto const variable_pointers = pointers(variables);
    auto const out = folder.string() + ".stdout";
    auto const err = folder.string() + ".stderr";
    pid_t const child = fork();
    if (child < 0) {
        throw std::runtime_error("cannot start a process");
    }
    if (child == 0) {
        become(words[0].c_str(), argument_pointers.data(), variable_pointers.data(), folder.c_str(),
               out.c_str(), err.c_str());
    }
    int const exit_code = wait_for(child);
    ProcessResult result{exit_code, read_bytes(out), read_bytes(err)};
    std::filesystem::remove(out);
    std::filesystem::remove(err);
    return result;
}

} // namespace project_test
