// SPDX-License-Identifier: EUPL-1.2
// What Poppler shares between threads. Each trial is a process of its own, for only the first page of a
// process can go wrong.
#include "pdf/colour_profile.hpp"
#include "proof/hand_pdf.hpp"
#include "proof/pdf_reader.hpp"

#include <gtest/gtest.h>

#include <dlfcn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <atomic>
#include <chrono>
#include <thread>
#include <vector>

// Stands before the function of that name in Little CMS, and does the same, but slowly: a thread that makes
// the profile is then sure to be met by another that reads a page.
extern "C" __attribute__((visibility("default"))) void* cmsCreateXYZProfile()
{
    std::this_thread::sleep_for(std::chrono::milliseconds(30));
    using Make = void* (*)();
    return reinterpret_cast<Make>(dlsym(RTLD_NEXT, "cmsCreateXYZProfile"))();
}

namespace wijkpeil {
namespace {

constexpr int k_threads = 4;

// Never returns: threads that open the same bytes and read a page at the same moment.
[[noreturn]] void read_at_once(std::string const& bytes)
{
    std::atomic<int> ready = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < k_threads; ++i) {
        threads.emplace_back([&ready, &bytes] {
            PdfReader reader(bytes);
            ++ready;
            while (ready < k_threads) {
                std::this_thread::yield();
            }
            static_cast<void>(reader.words(1));
        });
    }
    for (auto& thread : threads) {
        thread.join();
    }
    _exit(0);
}

TEST(PdfReader, first_pages_can_be_read_on_several_threads_at_once)
{
    constexpr int k_trials = 10;
    HandPdf pdf; // with a profile of its own, as ours have: colours are brought from one to the other
    pdf.catalog = "/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1/DestOutputProfile 9 0 R>>]";
    pdf.object_9 = HandPdf::stream(std::string{colour_profile()}, "/N 3");
    auto const bytes = pdf.bytes();
    for (int i = 0; i < k_trials; ++i) {
        auto const child = fork();
        ASSERT_GE(child, 0);
        if (child == 0) {
            read_at_once(bytes);
        }
        int status = 0;
        ASSERT_EQ(waitpid(child, &status, 0), child);
        EXPECT_TRUE(WIFEXITED(status) && WEXITSTATUS(status) == 0) << "trial " << i << ": " << status;
    }
}

} // namespace
} // namespace wijkpeil
