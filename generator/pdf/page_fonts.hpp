// SPDX-License-Identifier: EUPL-1.2
// The fonts of styles/fonts and no others. A set of fonts serves one thread at a time; a pool hands them out,
// so that every report of a run does not read the fonts again.
#pragma once

#include <filesystem>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

typedef struct _FcConfig FcConfig;
typedef struct _PangoContext PangoContext;
typedef struct _PangoFontMap PangoFontMap;

namespace wijkpeil {

class PageFonts
{
public:
    PageFonts(std::filesystem::path const& folder, std::string family);
    ~PageFonts();
    PageFonts(PageFonts const&) = delete;
    PageFonts& operator=(PageFonts const&) = delete;

    [[nodiscard]] PangoContext* context() const { return context_; }
    [[nodiscard]] std::string const& family() const { return family_; }
    // How far the middle of a line lies above its baseline, in type sizes: half of ascent minus descent.
    [[nodiscard]] double middle() const { return middle_; }

private:
    std::string family_;
    FcConfig* config_ = nullptr;
    PangoFontMap* map_ = nullptr;
    PangoContext* context_ = nullptr;
    double middle_ = 0;
};

class FontPool
{
public:
    FontPool(std::filesystem::path folder, std::string family);

    // Takes a set out of the pool (or makes one) for as long as the loan lives.
    class Loan
    {
    public:
        Loan(FontPool& pool, std::unique_ptr<PageFonts> fonts);
        ~Loan();
        Loan(Loan const&) = delete;
        Loan& operator=(Loan const&) = delete;
        [[nodiscard]] PageFonts const& operator*() const { return *fonts_; }

    private:
        FontPool& pool_;
        std::unique_ptr<PageFonts> fonts_;
    };
    [[nodiscard]] Loan take();

private:
    std::filesystem::path folder_;
    std::string family_;
    std::mutex mutex_;
    std::vector<std::unique_ptr<PageFonts>> idle_;
};

} // namespace wijkpeil
