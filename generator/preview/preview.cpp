// SPDX-License-Identifier: EUPL-1.2
#include "preview/preview.hpp"

#include "base/browser.hpp"
#include "base/files.hpp"
#include "base/messages.hpp"
#include "base/spelling.hpp"
#include "base/watch.hpp"
#include "preview/live_site.hpp"
#include "preview/server.hpp"

#include <fmt/format.h>

#include <csignal>
#include <cstdio>
#include <mutex>
#include <thread>

namespace wijkpeil {
namespace {

constexpr int k_quiet_ms = 30; // after the last of a series of changes

// Ctrl-C, and the ways in which a terminal or another program ends this one. They are waited for by one
// thread, so no other may get them.
sigset_t ending_signals()
{
    sigset_t signals{};
    sigemptyset(&signals);
    for (int const one : {SIGINT, SIGTERM, SIGHUP}) {
        sigaddset(&signals, one);
    }
    return signals;
}

void print(std::string const& line)
{
    static std::mutex printing;
    std::lock_guard const lock(printing);
    std::fputs((line.ends_with('\n') ? line : line + "\n").c_str(), stdout);
    std::fflush(stdout);
}

// Changes of the project until the watch is stopped.
void follow(FolderWatch& watch, LiveSite& site)
{
    try {
        for (auto changed = watch.wait(k_quiet_ms); !changed.empty(); changed = watch.wait(k_quiet_ms)) {
            site.change(changed);
        }
    } catch (FileError const& failure) {
        print(say("changes are not seen any more: {}", failure.what()));
    }
}

} // anonymous namespace

void preview_project(PreviewOptions const& options, Diagnostics& diagnostics)
{
    auto const signals = ending_signals();
    pthread_sigmask(SIG_BLOCK, &signals, nullptr); // before there are other threads
    // Watched before it is read, so that nothing falls between.
    FolderWatch watch(options.project, {"wijkpeil.yaml", "geo", "templates", "styles"});
    LiveSite site(options.project, options.round, options.area, print);
    if (!file_exists(options.project / "wijkpeil.yaml") || site.refuses_round()) {
        diagnostics.merge(site.found());
        return;
    }
    auto const start = site.address_of(options.area);
    if (!options.area.empty() && start.empty() && !site.found().has_errors()) {
        diagnostics.error({}, say("unknown area \"{}\"", options.area),
                          spelling_hint(options.area, site.areas()));
        return;
    }
    PreviewServer server(site);
    int const port = server.bind(options.port);
    if (port == 0) {
        diagnostics.error({}, say("the ports from {} on are all taken", options.port),
                          say("name another one: --port 9000"));
        return;
    }
    auto const address = fmt::format("http://127.0.0.1:{}/{}", port, start);
    std::thread answering([&server] { server.listen(); });
    std::thread following([&watch, &site] { follow(watch, site); });
    if (site.found().has_errors()) {
        print(render(site.found()));
    }
    if (port != options.port) {
        print(say("port {} is taken, so this is port {}", options.port, port));
    }
    print(say("preview at {} (Ctrl-C ends it)", address));
    if (options.open && !open_in_browser(address)) {
        print(say("no browser could be opened: go to {} yourself", address));
    }
    int received = 0;
    sigwait(&signals, &received);
    watch.stop();
    server.stop();
    answering.join();
    following.join();
    print(say("the preview has ended; nothing was written"));
}

} // namespace wijkpeil
