// SPDX-License-Identifier: EUPL-1.2
// What a person at a terminal sees while the program works, and how long it took. The only clocks of the
// program; nothing of them reaches an output file.
#pragma once

#include <chrono>
#include <cstddef>
#include <mutex>
#include <string>

namespace wijkpeil {

class Stopwatch
{
public:
    [[nodiscard]] double seconds() const
    {
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - start_).count();
    }

private:
    std::chrono::steady_clock::time_point start_ = std::chrono::steady_clock::now();
};

// Processor time of this thread, which does not grow with what else the machine does. Read by the thread that
// made it.
class ProcessorTime
{
public:
    // Seconds since it was made or asked last.
    [[nodiscard]] double lap();

private:
    [[nodiscard]] static double now();
    double last_ = now();
};

// A bar on standard error with the time left, if that is a terminal; otherwise silent. Thread-safe.
class Progress
{
public:
    // `what` is shown before the bar, in the user's language.
    Progress(std::string what, std::size_t total);
    ~Progress(); // wipes the line
    Progress(Progress const&) = delete;
    Progress& operator=(Progress const&) = delete;

    void advance();

private:
    std::string what_;
    std::size_t total_;
    std::size_t done_ = 0;
    bool visible_;
    Stopwatch stopwatch_;
    std::mutex mutex_;
};

} // namespace wijkpeil
