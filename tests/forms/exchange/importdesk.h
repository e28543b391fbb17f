// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/exchange/importpage.h"
#include "forms/shared/button.h"
#include "models/exchange/sheetwriter.h"
#include "models/store/database.h"
#include "models/store/integrity.h"
#include "tests/support/testworkplace.h"

#include <QtWidgets>

namespace AllpostTest {

/// The page of an import in front of an office of its own, worked as a person does: keys and what stands on the screen.
class ImportDesk
{
public:
    explicit ImportDesk(QSize size = QSize(1198, 612)) : page(work)
    {
        page.resize(size);
        page.setWindowFlag(Qt::Window);
        page.QWidget::show();
        page.activateWindow();
        (void)QTest::qWaitForWindowActive(&page);
        page.Allpost::Page::show();
        settle();
    }

    static QString data(const QString &name) { return qEnvironmentVariable("ALLPOST_TEST_DATA") + QLatin1Char('/') + name; }

    /// Until nothing runs any more.
    bool settle(int ms = 60000)
    {
        QCoreApplication::processEvents();
        const bool idle = QTest::qWaitFor([this] { return !work.isBusy() && !page.isRunning(); }, ms);
        QTest::qWait(20);
        return idle;
    }
    bool open(const QString &path)
    {
        page.Allpost::ImportPage::show(QVariant(path));
        return settle();
    }
    /// Drops the file onto the page.
    bool drop(const QString &path)
    {
        QMimeData mime;
        mime.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&page, &enter);
        if (!enter.isAccepted())
            return false;
        QDropEvent dropped(QPointF(50, 50), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&page, &dropped);
        return settle();
    }
    /// A key where the focus is.
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *target = QApplication::focusWidget() ? QApplication::focusWidget() : &page;
        QTest::keyClick(target, key, modifiers);
        settle();
    }
    void type(const QString &text)
    {
        for (const QChar letter : text) {
            QWidget *target = QApplication::focusWidget() ? QApplication::focusWidget() : &page;
            QTest::keyClick(target, letter.toLatin1());
        }
    }
    template <typename T>
    T *child(const char *name) const { return page.findChild<T *>(QLatin1String(name)); }
    Allpost::Button *primary() const
    {
        for (auto *button : page.findChildren<Allpost::Button *>())
            if (button->kind() == Allpost::Button::Primary && button->isVisible())
                return button;
        return nullptr;
    }
    /// Does this to the next dialog, however long it takes to come.
    static void whenAsked(const std::function<void(QWidget *)> &act)
    {
        auto *look = new QTimer(qApp);
        look->callOnTimeout(qApp, [look, act] {
            QWidget *dialog = QApplication::activeModalWidget();
            if (!dialog || !dialog->isVisible())
                return;
            look->deleteLater();
            look->stop();
            act(dialog);
        });
        look->start(20);
    }
    /// Answers the question that the deed asks: F10 does it, Esc refrains.
    static void answer(Qt::Key with)
    {
        whenAsked([with](QWidget *dialog) { QTest::keyClick(dialog, with); });
    }

    qint64 count(const QString &sql) const
    {
        auto found = Allpost::Query::run(const_cast<Allpost::TestWorkplace &>(work).store().db(), sql);
        return found && found->next() ? found->number(0) : -1;
    }
    qint64 residents() const { return count(QStringLiteral("SELECT count(*) FROM resident")); }
    QString digest() const { return Allpost::Integrity::digest(const_cast<Allpost::TestWorkplace &>(work).store().db()).value_or(QString()); }

    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString csv(const QString &name, const QString &content) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content.toUtf8()) < 0)
            qFatal("no test file");
        return path(name);
    }

private:
    QTemporaryDir m_folder;

public:
    Allpost::TestWorkplace work;
    Allpost::ImportPage page;
};

} // namespace AllpostTest
