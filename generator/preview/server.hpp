// SPDX-License-Identifier: EUPL-1.2
// The preview on the loopback address, for browsers on this machine alone.
#pragma once

#include "preview/live_site.hpp"

#include <memory>
#include <string>

namespace wijkpeil {

// Whether a request names this server: a page of another host may have its name lead to 127.0.0.1.
[[nodiscard]] bool is_own_host(std::string const& host, int port);

class PreviewServer
{
public:
    explicit PreviewServer(LiveSite& site);
    ~PreviewServer();
    PreviewServer(PreviewServer const&) = delete;
    PreviewServer& operator=(PreviewServer const&) = delete;

    // Takes this port, or the first free one of those after it; 0 if none of them is.
    [[nodiscard]] int bind(int port);
    // Answers requests until stop(). \pre bind() gave a port
    void listen();
    void stop();

private:
    struct Parts;
    std::unique_ptr<Parts> parts_;
};

} // namespace wijkpeil
