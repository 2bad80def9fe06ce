// SPDX-License-Identifier: EUPL-1.2
// HTTP on the loopback address.
#include "preview/server.hpp"

#include "preview/preview_project.hpp"

#include <fmt/format.h>
#include <httplib.h>

#include <fstream>
#include <optional>
#include <set>
#include <sstream>
#include <thread>

#include <unistd.h>

namespace wijkpeil {
namespace {

// Each test is a process of its own and has ports of its own, for several run at the same time.
int first_port()
{
    constexpr int k_ports_each = 20;
    return 20000 + static_cast<int>(getpid() % 500) * k_ports_each;
}

class ServerOf : public PreviewOf
{
protected:
    void SetUp() override
    {
        PreviewOf::SetUp();
        site.emplace(folder, "", "", tell_nobody);
        server.emplace(*site);
        port = server->bind(first_port());
        ASSERT_GT(port, 0);
        serving = std::thread([this] { server->listen(); });
    }
    void TearDown() override
    {
        server->stop();
        serving.join();
        server.reset();
        site.reset();
        PreviewOf::TearDown();
    }

    [[nodiscard]] httplib::Client client() const { return httplib::Client("127.0.0.1", port); }

    std::optional<LiveSite> site;
    std::optional<PreviewServer> server;
    int port = 0;
    std::thread serving;
};

// Local addresses of sockets that listen at a port, as the kernel writes them ("0100007F").
std::set<std::string> listening(int port)
{
    std::set<std::string> addresses;
    for (auto const* name : {"/proc/net/tcp", "/proc/net/tcp6"}) {
        std::ifstream table(name);
        for (std::string line; std::getline(table, line);) {
            std::string number;
            std::string local;
            std::string remote;
            std::string state;
            std::istringstream(line) >> number >> local >> remote >> state;
            if (state == "0A" && local.ends_with(fmt::format(":{:04X}", port))) {
                addresses.insert(local.substr(0, local.find(':')));
            }
        }
    }
    return addresses;
}

TEST_F(ServerOf, listens_on_the_loopback_address_alone)
{
    EXPECT_EQ(listening(port), std::set<std::string>{"0100007F"});
}

TEST_F(ServerOf, takes_the_next_port_when_one_is_taken)
{
    PreviewServer second(*site);
    EXPECT_EQ(second.bind(port), port + 1);
}

TEST_F(ServerOf, ends_when_it_is_stopped_before_it_listens)
{
    PreviewServer second(*site);
    ASSERT_GT(second.bind(port + 1), 0);
    second.stop();
    second.listen(); // would never return
    second.stop();
}

TEST_F(ServerOf, ends_when_it_is_stopped_as_it_begins_to_listen)
{
    for (int i = 0; i < 200; ++i) {
        PreviewServer second(*site);
        ASSERT_GT(second.bind(port + 1), 0);
        std::thread other([&second] { second.listen(); });
        second.stop();
        other.join();
    }
}

TEST_F(ServerOf, gives_pages_whole_and_says_what_they_are)
{
    auto const page = client().Get("/" + report, {{"Accept-Encoding", "gzip, br"}});
    ASSERT_TRUE(page);
    EXPECT_EQ(page->status, 200);
    EXPECT_EQ(page->get_header_value("Content-Type"), "text/html; charset=utf-8");
    EXPECT_FALSE(page->has_header("Content-Encoding"));
    EXPECT_TRUE(page->body.ends_with("</html>\n"));
    auto const head = client().Head("/" + report);
    EXPECT_EQ(head->status, 200);
    EXPECT_TRUE(head->body.empty());
    auto const style = client().Get("/assets/wijkpeil.css");
    auto const again =
        client().Get("/assets/wijkpeil.css", {{"If-None-Match", style->get_header_value("ETag")}});
    EXPECT_EQ(again->status, 304);
}

TEST_F(ServerOf, refuses_requests_that_name_another_host)
{
    for (auto const* host : {"kwaad.example", "127.0.0.1", "127.0.0.1:1", "kwaad.example:18080", ""}) {
        auto const answer = client().Get("/index.html", {{"Host", host}});
        ASSERT_TRUE(answer);
        EXPECT_EQ(answer->status, 403) << host;
        EXPECT_EQ(client().Get("/_voorvertoning/nieuws", {{"Host", host}})->status, 403) << host;
    }
    auto const local = client().Get("/index.html", {{"Host", "localhost:" + std::to_string(port)}});
    EXPECT_EQ(local->status, 200);
}

TEST_F(ServerOf, answers_no_other_methods)
{
    auto const posted = client().Post("/index.html", "x", "text/plain");
    ASSERT_TRUE(posted);
    EXPECT_EQ(posted->status, 405);
    EXPECT_EQ(posted->get_header_value("Allow"), "GET, HEAD");
    EXPECT_EQ(client().Delete("/index.html")->status, 405);
    EXPECT_EQ(client().Options("/index.html")->status, 405);
}

TEST_F(ServerOf, paths_lead_to_no_file_of_the_disk)
{
    for (auto const* path :
         {"/../../etc/passwd", "/%2e%2e/%2e%2e/etc/passwd", "/assets/%2e%2e/wijkpeil.yaml",
          "/_voorvertoning/../wijkpeil.yaml", "/_voorvertoning/x", "/%00", "//etc/passwd"}) {
        auto const answer = client().Get(path);
        ASSERT_TRUE(answer) << path;
        EXPECT_EQ(answer->status, 404) << path;
        EXPECT_HAS_NOT(answer->body, "root:");
    }
}

TEST_F(ServerOf, tells_news_to_many_windows_and_forgets_those_that_leave)
{
    std::vector<std::thread> windows;
    std::atomic<int> told = 0;
    for (int i = 0; i < 20; ++i) {
        windows.emplace_back([&] {
            auto listening = client();
            std::string heard;
            static_cast<void>(
                listening.Get("/_voorvertoning/nieuws", [&](char const* bytes, std::size_t size) {
                    heard.append(bytes, size);
                    return heard.find("\n\n") == std::string::npos; // leaves after the first
                }));
            told += heard.starts_with("retry: 500\ndata: {\"version\":\"") ? 1 : 0;
        });
    }
    for (auto& one : windows) {
        one.join();
    }
    EXPECT_EQ(told, 20);
    EXPECT_EQ(client().Get("/index.html")->status, 200);
}

} // namespace
} // namespace wijkpeil
