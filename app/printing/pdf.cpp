// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#include "app/printing/pdf.h"

#include "app/printing/tounicode.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QPainter>
#include <QPdfWriter>
#include <QPrinter>
#include <QSaveFile>

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFWriter.hh>

#include <memory>

using namespace Qt::StringLiterals;

namespace Allpost {
namespace Printing {
namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(Allpost::Printing::Pdf)
};

Error cancelled()
{
    return {ErrorCode::Cancelled, Sentences::tr("The PDF was not written, as you wished."), {}};
}

Error unwritable(const QString &path, const QString &detail)
{
    const QFileInfo file(path);
    const QString folder = QDir::toNativeSeparators(file.absolutePath());
    if (!QFileInfo(file.absolutePath()).isDir())
        return {ErrorCode::Io, Sentences::tr("There is no folder %1. Choose another place for the PDF.").arg(folder),
                detail};
    if (file.isDir())
        return {ErrorCode::Invalid, Sentences::tr("%1 is a folder. Give the PDF a name.").arg(path), detail};
    return {ErrorCode::ReadOnly,
            Sentences::tr("The PDF cannot be written to %1: the place is read-only or belongs to somebody else. "
                          "Choose another folder.").arg(folder),
            detail};
}

Error noPrinter(const QString &name)
{
    return {ErrorCode::Io,
            Sentences::tr("The printer %1 did not take the pages. See whether it is switched on, or choose another one or "
                          "a PDF.").arg(name),
            {}};
}

// False when cancelled.
bool paintPages(const PagedDocument &document, QPagedPaintDevice &device, QPainter &painter, Progress &progress,
                const QList<int> &pages)
{
    const qsizetype count = pages.isEmpty() ? document.pageCount() : pages.size();
    bool first = true;
    for (qsizetype i = 0; i < count; ++i) {
        progress.report(i, count);
        if (progress.cancelled())
            return false;
        const int page = pages.isEmpty() ? int(i) : pages[i] - 1;
        if (page < 0 || page >= document.pageCount())
            continue;
        if (!first)
            device.newPage();
        first = false;
        document.paint(painter, page);
    }
    progress.report(count, count);
    return !progress.cancelled();
}

// BaseFont is /NotoSansCJKsc-Bold where the family is "Noto Sans CJK SC".
QByteArray repairedMap(const QByteArray &map, const QString &baseFont, const QList<PrintFont> &fonts,
                       const QList<DrawnBeyond> &beyond)
{
    const bool bold = baseFont.contains("bold"_L1, Qt::CaseInsensitive);
    for (const PrintFont &font : fonts) {
        const Typesetter &type = Typesetter::of(font);
        const QString family = type.rawFont().familyName();
        if (font.bold != bold || !baseFont.contains(QString(family).remove(u' '), Qt::CaseInsensitive))
            continue;
        QList<char32_t> characters;
        for (const DrawnBeyond &one : beyond) {
            if (one.bold == bold && type.font().families().value(0) == one.family
                && type.rawFont().supportsCharacter(uint(one.character)))
                characters.append(one.character);
        }
        return repairedToUnicode(map, typedCharacters(type.rawFont()), characters);
    }
    return repairedToUnicode(map);
}

} // namespace

Result<QByteArray> searchable(const QByteArray &pdf, const QList<PrintFont> &fonts, const QList<DrawnBeyond> &beyond)
{
    try {
        QPDF document;
        document.setSuppressWarnings(true);
        document.processMemoryFile("printed pages", pdf.constData(), size_t(pdf.size()));
        for (QPDFObjectHandle object : document.getAllObjects()) {
            if (!object.isDictionary() || !object.hasKey("/ToUnicode"))
                continue;
            QPDFObjectHandle stream = object.getKey("/ToUnicode");
            if (!stream.isStream())
                continue;
            const std::shared_ptr<Buffer> data = stream.getStreamData(qpdf_dl_all);
            const QByteArray map(reinterpret_cast<const char *>(data->getBuffer()), qsizetype(data->getSize()));
            const QByteArray repaired = repairedMap(map, QString::fromStdString(object.getKey("/BaseFont").unparse()),
                                                    fonts, beyond);
            if (repaired != map)
                stream.replaceStreamData(repaired.toStdString(), QPDFObjectHandle::newNull(),
                                         QPDFObjectHandle::newNull());
        }
        QPDFWriter writer(document);
        writer.setOutputMemory();
        writer.setRecompressFlate(false);
        writer.write();
        const std::shared_ptr<Buffer> out = writer.getBufferSharedPointer();
        return QByteArray(reinterpret_cast<const char *>(out->getBuffer()), qsizetype(out->getSize()));
    } catch (const std::exception &failure) {
        return Error{ErrorCode::Internal, Sentences::tr("The PDF could not be completed. Nothing was written."),
                     QString::fromUtf8(failure.what())};
    }
}

Result<QByteArray> pdf(const PagedDocument &document, Progress &progress, const QList<int> &pages)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    takeDrawnBeyond();
    {
        QPdfWriter writer(&buffer);
        writer.setPageLayout(document.pageLayout());
        writer.setPageMargins(QMarginsF());
        writer.setResolution(int(unitsPerInch));
        writer.setTitle(document.printout().title);
        writer.setCreator(u"Allpost"_s);
        QPainter painter(&writer);
        if (!paintPages(document, writer, painter, progress, pages))
            return cancelled();
    }
    return searchable(buffer.data(), document.fonts(), takeDrawnBeyond());
}

Status printPages(const PagedDocument &document, QPrinter &printer, Progress &progress, const QList<int> &pages)
{
    printer.setFullPage(true);
    printer.setPageLayout(document.pageLayout());
    printer.setDocName(document.printout().title);
    QPainter painter;
    if (!painter.begin(&printer))
        return noPrinter(printer.printerName());
    const qreal scale = printer.logicalDpiX() / unitsPerInch;
    painter.scale(scale, scale);
    if (!paintPages(document, printer, painter, progress, pages)) {
        printer.abort();
        return Error{ErrorCode::Cancelled, Sentences::tr("Printing was stopped. Pages the printer already has may still come out."),
                     {}};
    }
    if (!painter.end() || printer.printerState() == QPrinter::Error)
        return noPrinter(printer.printerName());
    return {};
}

Status writePdf(const PagedDocument &document, const QString &path, Progress &progress, const QList<int> &pages)
{
    // Renaming would put a plain file in the place of a device or a pipe.
    if (const QFileInfo there(path); there.exists() && !there.isFile() && !there.isDir())
        return Error{ErrorCode::Invalid, Sentences::tr("%1 is not a file. Give the PDF another name.").arg(path), {}};
    // Opened first: whoever chose a wrong place learns it before 300 pages are painted.
    QSaveFile file(path);
    if (QFileInfo(path).isDir() || !file.open(QIODevice::WriteOnly))
        return unwritable(path, file.errorString());
    const Result<QByteArray> bytes = pdf(document, progress, pages);
    if (!bytes)
        return bytes.error(); // the file that was begun goes with QSaveFile
    if (progress.cancelled())
        return cancelled();
    if (file.write(*bytes) != bytes->size() || !file.flush() || !file.commit()) {
        const bool full = file.error() == QFileDevice::ResourceError || file.error() == QFileDevice::WriteError;
        return Error{full ? ErrorCode::Full : ErrorCode::Io,
                     Sentences::tr("The PDF could not be written: the medium is full or was taken out. Make room or "
                                   "choose another place; nothing else was changed."),
                     file.errorString()};
    }
    return {};
}

Status writePdf(const Printout &printout, const PageSetup &setup, const QString &path, Progress &progress)
{
    const auto document = PagedDocument::make(printout, setup, progress);
    if (!document)
        return document.error();
    return writePdf(**document, path, progress);
}

} // namespace Printing
} // namespace Allpost
