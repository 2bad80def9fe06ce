// SPDX-License-Identifier: EUPL-1.2
#include "base/progress.hpp"

#include "base/messages.hpp"

#include <cstdio>
#include <ctime>
#include <utility>

#include <unistd.h>

namespace wijkpeil {

double ProcessorTime::now()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
}

double ProcessorTime::lap()
{
    auto const before = std::exchange(last_, now());
    return last_ - before;
}

Progress::Progress(std::string what, std::size_t total)
    : what_(std::move(what)), total_(total), visible_(total > 0 && isatty(STDERR_FILENO) == 1)
{
}

Progress::~Progress()
{
    if (visible_) {
        std::fputs("\r\033[K", stderr);
    }
}

void Progress::advance()
{
    std::lock_guard const lock(mutex_);
    ++done_;
    if (!visible_) {
        return;
    }
    constexpr std::size_t cells = 24;
    std::size_t const filled = cells * done_ / total_;
    double const left =
        stopwatch_.seconds() / static_cast<double>(done_) * static_cast<double>(total_ - done_);
    std::string bar;
    for (std::size_t i = 0; i < cells; ++i) {
        bar += i < filled ? "█" : "·";
    }
    auto const line = say("{} {} {} of {}, {:.0f} s left", what_, bar, done_, total_, left);
    std::fprintf(stderr, "\r\033[K%s", line.c_str());
}

} // namespace wijkpeil
