// SPDX-License-Identifier: EUPL-1.2
#include "preview/server.hpp"

#include "base/text.hpp"
#include "preview/page_head.hpp"

#include <fmt/format.h>
#include <httplib.h>
#include <nlohmann/json.hpp>

#include <sys/socket.h>
#include <unistd.h>

#include <atomic>
#include <string_view>
#include <thread>

namespace wijkpeil {
namespace {

constexpr char const* k_address = "127.0.0.1";
constexpr int k_ports_tried = 20;
constexpr std::size_t k_threads = 48; // each browser holds one as long as it listens
constexpr std::size_t k_requests_of_a_connection = 100;
constexpr int k_idle_connection_s = 2; // the end of the program waits for it
constexpr int k_waiting_connections = 128;

// Pages hold no script but the preview's own, ask nothing of another host and stand in no frame.
constexpr char const* k_policy =
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src "
    "'self'; connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

nlohmann::ordered_json as_json(News const& news)
{
    return {{"version", version_text(news.version)}, {"line", news.line}};
}

void refuse(httplib::Response& response, int status, char const* words)
{
    response.status = status;
    response.set_content(words, "text/plain; charset=utf-8");
}

// With its length known beforehand, the library does not compress: that would take longer than making it.
void send(httplib::Response& response, Answer const& answer)
{
    if (answer.status != 200) { // otherwise the library sees whether only a part was asked for
        response.status = answer.status;
    }
    auto const bytes = answer.bytes;
    if (bytes->empty()) {
        response.set_content("", answer.type);
        return;
    }
    response.set_content_provider(bytes->size(), answer.type,
                                  [bytes](std::size_t offset, std::size_t length, httplib::DataSink& sink) {
                                      return sink.write(bytes->data() + offset, length);
                                  });
}

Answer own_file(std::string const& path)
{
    auto const name = path.substr(k_own_folder.size());
    auto const file = [](char const* type, std::string_view bytes) {
        return Answer{200, type, std::make_shared<std::string const>(bytes), true};
    };
    if (name == "voorvertoning.js") {
        return file("text/javascript; charset=utf-8", preview_script());
    }
    return name == "voorvertoning.css"
               ? file("text/css; charset=utf-8", preview_style())
               : Answer{404, "text/plain", std::make_shared<std::string const>(), false};
}

} // anonymous namespace

bool is_own_host(std::string const& host, int port)
{
    auto const suffix = fmt::format(":{}", port);
    return host == k_address + suffix || host == "localhost" + suffix;
}

struct PreviewServer::Parts {
    explicit Parts(LiveSite& live) : site(live) {}
    ~Parts()
    {
        if (unused) { // the library closes only a socket at which it listened
            ::close(socket);
        }
    }
    Parts(Parts const&) = delete;
    Parts& operator=(Parts const&) = delete;

    void answer(httplib::Request const& request, httplib::Response& response)
    {
        auto const own = std::string(k_own_folder);
        if (request.path == own + "nieuws") {
            tell_news(response);
            return;
        }
        if (request.path == own + "stand") {
            auto const news = site.news_after(0); // there always is one
            response.set_content(as_json(news.value_or(News{})).dump(), "application/json");
            return;
        }
        auto const answer = request.path.starts_with(own)
                                ? own_file(request.path)
                                : site.answer(request.path.substr(request.path.starts_with('/') ? 1 : 0),
                                              request.has_param("laatste"));
        if (answer.kept_by_browser) {
            auto const tag = "\"" + sha256(*answer.bytes).substr(0, 24) + "\"";
            response.set_header("ETag", tag);
            if (request.get_header_value("If-None-Match") == tag) {
                response.status = 304;
                return;
            }
        }
        send(response, answer);
    }

    // Server-sent events: what there is now, then each time there is something new.
    void tell_news(httplib::Response& response)
    {
        auto const seen = std::make_shared<std::uint64_t>(0);
        response.set_chunked_content_provider("text/event-stream", [this, seen](std::size_t,
                                                                                httplib::DataSink& sink) {
            auto const news = site.news_after(*seen);
            if (stopped) {
                sink.done();
                return true;
            }
            std::string text = ":\n\n"; // nothing new: is the browser still there?
            if (news) {
                text =
                    (*seen == 0 ? "retry: 500\n" : "") + fmt::format("data: {}\n\n", as_json(*news).dump());
                *seen = news->number;
            }
            return sink.write(text.data(), text.size());
        });
    }

    void make_server();

    LiveSite& site;
    std::unique_ptr<httplib::Server> server; // after make_server()
    int port = 0;
    int socket = -1;
    bool unused = false; // bound, and nobody has listened at it
    std::atomic<bool> stopped = false;
    std::atomic<bool> listening = false; // or about to
};

// A server that could not have a port never takes another one (the library's newer versions), so each attempt
// has its own.
void PreviewServer::Parts::make_server()
{
    server = std::make_unique<httplib::Server>();
    server->new_task_queue = [] { return new httplib::ThreadPool(k_threads); }; // the library deletes it
    server->set_tcp_nodelay(true);
    server->set_keep_alive_max_count(k_requests_of_a_connection);
    server->set_keep_alive_timeout(k_idle_connection_s);
    // The library's own options would let a second program listen at the same port.
    server->set_socket_options([this](socket_t made) {
        socket = made;
        int const yes = 1;
        setsockopt(made, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    });
    server->set_default_headers({{"Cache-Control", "no-cache"},
                                 {"Content-Security-Policy", k_policy},
                                 {"Cross-Origin-Resource-Policy", "same-origin"},
                                 {"Referrer-Policy", "no-referrer"},
                                 {"X-Content-Type-Options", "nosniff"}});
    server->set_pre_routing_handler([this](httplib::Request const& request, httplib::Response& response) {
        using Result = httplib::Server::HandlerResponse;
        if (!is_own_host(request.get_header_value("Host"), port)) {
            refuse(response, 403, "This is a preview for this machine alone.\n");
            return Result::Handled;
        }
        if (request.method != "GET" && request.method != "HEAD") {
            response.set_header("Allow", "GET, HEAD");
            refuse(response, 405, "Only GET and HEAD.\n");
            return Result::Handled;
        }
        answer(request, response);
        return Result::Handled;
    });
}

PreviewServer::PreviewServer(LiveSite& site) : parts_(std::make_unique<Parts>(site)) {}

PreviewServer::~PreviewServer() = default;

int PreviewServer::bind(int port)
{
    for (int wanted = port; wanted < port + k_ports_tried && wanted < 65536; ++wanted) {
        parts_->make_server();
        if (parts_->server->bind_to_port(k_address, wanted)) {
            // The library lets five browsers' connections wait, fewer than one page asks for.
            static_cast<void>(::listen(parts_->socket, k_waiting_connections));
            parts_->unused = true;
            return parts_->port = wanted;
        }
    }
    return 0;
}

void PreviewServer::listen()
{
    parts_->listening = true;
    if (!parts_->stopped) {
        parts_->unused = false;
        parts_->server->listen_after_bind();
    }
    parts_->listening = false;
}

void PreviewServer::stop()
{
    if (parts_->stopped.exchange(true)) {
        return;
    }
    parts_->site.close(); // wakes who waits for news
    // The library stops a server that runs, not one that is about to: that would listen for ever.
    while (parts_->listening && !parts_->server->is_running()) {
        std::this_thread::yield();
    }
    if (parts_->server != nullptr) {
        parts_->server->stop();
    }
}

} // namespace wijkpeil
