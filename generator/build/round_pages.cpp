// SPDX-License-Identifier: EUPL-1.2
#include "build/round_pages.hpp"

#include "base/files.hpp"
#include "base/messages.hpp"
#include "base/progress.hpp"
#include "base/text.hpp"
#include "build/build.hpp"
#include "build/comparison.hpp"
#include "build/output.hpp"
#include "html/markup.hpp"

#include <tbb/global_control.h>
#include <tbb/parallel_for.h>

#include <map>

namespace wijkpeil {
namespace fs = std::filesystem;
namespace {

using Where = DocumentDifference::Where;

std::vector<std::string> pdfs_in(fs::path const& folder)
{
    std::vector<std::string> paths;
    for (auto const& path : list_tree(folder)) {
        if (path.extension() == ".pdf") {
            paths.push_back(path.generic_string());
        }
    }
    return paths;
}

std::vector<DocumentDifference> documents_of(RoundPages const& what, Diagnostics& diagnostics)
{
    std::map<std::string, DocumentDifference> documents;
    for (auto const* round : {&what.before, &what.after}) {
        auto const folder = what.output / *round;
        auto const paths = pdfs_in(folder);
        if (paths.empty()) {
            diagnostics.error(place_of_file(folder.lexically_normal().string()),
                              say("the round \"{}\" has no PDFs here", *round),
                              say("make them: wijkpeil build --round {}; of a locked round put back what was "
                                  "published",
                                  *round));
        }
        for (auto const& path : paths) {
            bool const is_first = round == &what.before;
            auto& document = documents[path];
            document.where = is_first                ? Where::only_before
                             : document.path.empty() ? Where::only_after
                                                     : Where::both;
            document.path = path;
        }
    }
    std::vector<DocumentDifference> all;
    for (auto& [path, document] : documents) {
        all.push_back(std::move(document));
    }
    return all;
}

// "4 (before: 3)": short, for a list of them.
std::string short_name(ChangedPage const& page)
{
    if (page.before == 0) {
        return say("{} (added)", page.after);
    }
    if (page.after == 0) {
        return say("{} (taken away)", page.before);
    }
    return page.before == page.after ? std::to_string(page.after)
                                     : say("{} (before: {})", page.after, page.before);
}

// Beside the index: the folder of a document's pictures.
std::string folder_of(DocumentDifference const& document)
{
    return fs::path(document.path).replace_extension().generic_string();
}

// Stages its pictures at once and forgets them: those of all documents are much memory.
void compare_document(RoundPages const& what, DocumentDifference& document, StagedOutput& output,
                      Diagnostics& diagnostics)
{
    auto const before = what.output / what.before / document.path;
    auto const after = what.output / what.after / document.path;
    auto const bytes_before = read_file(before);
    auto const bytes_after = read_file(after);
    auto const comparison =
        compare_pdfs({place_of_file(before.lexically_normal().string()), bytes_before},
                     {place_of_file(after.lexically_normal().string()), bytes_after}, diagnostics);
    if (!comparison || comparison->equal()) {
        return;
    }
    for (auto const& page : comparison->pages) {
        document.pages.push_back({page.before, page.after});
    }
    document.other_title = comparison->title_before != comparison->title_after;
    for (auto const& [name, bytes] :
         comparison_files(*comparison, what.before + "/" + document.path, what.after + "/" + document.path)) {
        output.add(folder_of(document) + "/" + name, bytes, {});
    }
}

std::string index_of(std::vector<DocumentDifference> const& documents, RoundPages const& what)
{
    auto const title = say("Pages of {} and {}", what.before, what.after);
    std::string items;
    for (auto const& document : documents) {
        auto const words = escaped_xml(told(document, what));
        bool const has_pictures = document.where == Where::both && document.differs();
        items +=
            element("li", has_pictures ? link(folder_of(document) + "/index.html", words) : words) + "\n";
    }
    return comparison_page(title,
                           element("h1", escaped_xml(title)) + "\n" + element("ul", "\n" + items) + "\n");
}

// Those of documents that do not differ any more.
std::vector<std::string> left_over(std::vector<std::string> earlier, StagedOutput const& output)
{
    for (auto const& file : output.files()) {
        std::erase(earlier, file.path);
    }
    return earlier;
}

void compare_documents(RoundPages const& what, std::vector<DocumentDifference>& documents,
                       StagedOutput& output, Diagnostics& diagnostics)
{
    std::vector<Diagnostics> found(documents.size());
    Progress progress(say("documents"), documents.size());
    tbb::global_control const limit(tbb::global_control::max_allowed_parallelism,
                                    static_cast<std::size_t>(jobs_or_all(what.jobs)));
    tbb::parallel_for(std::size_t{0}, documents.size(), [&](std::size_t i) {
        if (documents[i].where == Where::both) {
            compare_document(what, documents[i], output, found[i]);
        }
        progress.advance();
    });
    for (auto const& one : found) {
        diagnostics.merge_new(one);
    }
}

} // namespace

std::string told(DocumentDifference const& document, RoundPages const& what)
{
    if (document.where != Where::both) {
        return say("{}: only in {}", document.path,
                   document.where == Where::only_before ? what.before : what.after);
    }
    if (!document.pages.empty()) {
        std::vector<std::string> names;
        for (auto const& page : document.pages) {
            names.push_back(short_name(page));
        }
        return say("{}: pages that differ: {}", document.path, joined(names, ", "));
    }
    return document.other_title ? say("{}: only the title differs", document.path)
                                : say("{}: no page differs", document.path);
}

std::vector<DocumentDifference> compare_round_pages(RoundPages const& what, Diagnostics& diagnostics)
{
    auto documents = documents_of(what, diagnostics);
    if (diagnostics.has_errors()) {
        return {};
    }
    require_no_other_page(what.pictures, "--pages");
    for (auto const& document : documents) {
        require_no_other_page(what.pictures / folder_of(document), "--pages");
    }
    StagedOutput output(what.pictures);
    auto const earlier = earlier_comparisons(what.pictures); // now: what is staged is there too
    compare_documents(what, documents, output, diagnostics);
    if (diagnostics.has_errors()) {
        return {};
    }
    output.add("index.html", index_of(documents, what), {});
    output.merge_files(left_over(earlier, output));
    return documents;
}

} // namespace wijkpeil
