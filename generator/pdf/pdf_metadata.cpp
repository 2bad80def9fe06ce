// SPDX-License-Identifier: EUPL-1.2
#include "pdf/pdf_metadata.hpp"

#include "base/text.hpp"
#include "pdf/colour_profile.hpp"
#include "pdf/pdf_objects.hpp"

#include <fmt/format.h>

#include <cctype>
#include <string_view>

namespace wijkpeil {

using Object = QPDFObjectHandle;

namespace {

constexpr std::string_view k_program = "wijkpeil";
constexpr std::string_view k_producer = "wijkpeil, Cairo, qpdf";

// "2027-03-01T00:00:00Z" as PDF writes it: "D:20270301000000Z".
std::string pdf_date(std::string_view timestamp)
{
    std::string date = "D:";
    for (char const c : timestamp) {
        if (std::isdigit(static_cast<unsigned char>(c)) != 0) {
            date += c;
        }
    }
    return date + "Z";
}

std::string property(std::string_view name, std::string const& value)
{
    return value.empty() ? std::string{} : fmt::format("<{0}>{1}</{0}>\n", name, escaped_xml(value));
}

std::string in_language(std::string_view name, std::string const& value)
{
    return value.empty()
               ? std::string{}
               : fmt::format("<{0}><rdf:Alt><rdf:li xml:lang=\"x-default\">{1}</rdf:li></rdf:Alt></{0}>\n",
                             name, escaped_xml(value));
}

// PDF/A knows no other schemas than its own: the mark of PDF/UA must be described (ISO 19005-2, 6.6.2.3).
constexpr std::string_view k_pdfua_schema =
    R"(<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289 that the file follows</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
)";

std::string xmp(PdfDescription const& description, bool with_attachments)
{
    std::string text = "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
                       "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
                       "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
                       "<rdf:Description rdf:about=\"\"\n"
                       " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"\n"
                       " xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\"\n"
                       " xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\"\n"
                       " xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\"\n"
                       " xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\"\n"
                       " xmlns:pdfaExtension=\"http://www.aiim.org/pdfa/ns/extension/\"\n"
                       " xmlns:pdfaSchema=\"http://www.aiim.org/pdfa/ns/schema#\"\n"
                       " xmlns:pdfaProperty=\"http://www.aiim.org/pdfa/ns/property#\">\n";
    text += property("dc:format", "application/pdf");
    text += in_language("dc:title", description.title);
    text += in_language("dc:description", description.subject);
    text += fmt::format("<dc:language><rdf:Bag><rdf:li>{}</rdf:li></rdf:Bag></dc:language>\n",
                        escaped_xml(description.language));
    text += property("xmp:CreateDate", description.timestamp);
    text += property("xmp:ModifyDate", description.timestamp);
    text += property("xmp:CreatorTool", std::string{k_program});
    text += property("pdf:Producer", std::string{k_producer});
    text += property("pdf:Keywords", description.keywords);
    text += property("pdfaid:part", with_attachments ? "3" : "2");
    text += property("pdfaid:conformance", "A");
    text += property("pdfuaid:part", "1");
    text += k_pdfua_schema;
    return text + "</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"w\"?>";
}

void write_information(QPDF& pdf, PdfDescription const& description)
{
    auto information = Object::newDictionary();
    auto const add = [&](char const* key, std::string const& value) {
        if (!value.empty()) {
            information.replaceKey(key, pdf_text(value));
        }
    };
    add("/Title", description.title);
    add("/Subject", description.subject);
    add("/Keywords", description.keywords);
    add("/Creator", std::string{k_program});
    add("/Producer", std::string{k_producer});
    auto const date = Object::newString(pdf_date(description.timestamp));
    information.replaceKey("/CreationDate", date);
    information.replaceKey("/ModDate", date);
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(information));
}

Object output_intent(QPDF& pdf)
{
    auto profile = Object::newStream(&pdf, std::string{colour_profile()});
    profile.getDict().replaceKey("/N", Object::newInteger(3));
    return pdf_dictionary({{"Type", pdf_name("OutputIntent")},
                           {"S", pdf_name("GTS_PDFA1")},
                           {"OutputConditionIdentifier", Object::newString("sRGB")},
                           {"Info", Object::newString("sRGB IEC61966-2.1")},
                           {"DestOutputProfile", profile}});
}

} // namespace

void write_metadata(QPDF& pdf, PdfDescription const& description, bool with_attachments)
{
    write_information(pdf, description);
    auto metadata = Object::newStream(&pdf, xmp(description, with_attachments));
    metadata.getDict().replaceKey("/Type", pdf_name("Metadata"));
    metadata.getDict().replaceKey("/Subtype", pdf_name("XML"));
    auto catalog = pdf.getRoot();
    catalog.replaceKey("/Metadata", metadata);
    catalog.replaceKey("/Lang", Object::newString(description.language));
    catalog.replaceKey("/ViewerPreferences", pdf_dictionary({{"DisplayDocTitle", Object::newBool(true)}}));
    catalog.replaceKey("/OutputIntents", Object::newArray({pdf.makeIndirectObject(output_intent(pdf))}));
}

void attach(QPDF& pdf, std::vector<Attachment> const& attachments, PdfDescription const& description)
{
    if (attachments.empty()) {
        return;
    }
    auto associated = Object::newArray();
    std::map<std::string, Object> by_name;
    for (auto const& attachment : attachments) {
        auto file = Object::newStream(&pdf, attachment.bytes);
        file.getDict().replaceKey("/Type", pdf_name("EmbeddedFile"));
        file.getDict().replaceKey("/Subtype", pdf_name(attachment.mime_type));
        file.getDict().replaceKey(
            "/Params",
            pdf_dictionary({{"Size", Object::newInteger(static_cast<long long>(attachment.bytes.size()))},
                            {"ModDate", Object::newString(pdf_date(description.timestamp))}}));
        auto const specification =
            pdf.makeIndirectObject(pdf_dictionary({{"Type", pdf_name("Filespec")},
                                                   {"F", Object::newString(attachment.name)},
                                                   {"UF", pdf_text(attachment.name)},
                                                   {"Desc", pdf_text(attachment.description)},
                                                   {"AFRelationship", pdf_name("Data")},
                                                   {"EF", pdf_dictionary({{"F", file}, {"UF", file}})}}));
        associated.appendItem(specification);
        by_name.emplace(attachment.name, specification);
    }
    pdf.getRoot().replaceKey("/AF", associated);
    add_names(pdf, "EmbeddedFiles", pdf_name_tree({by_name.begin(), by_name.end()}));
}

} // namespace wijkpeil
