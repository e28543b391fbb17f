// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QApplication>
#include <QTest>
#include <QTimer>

#include <functional>

namespace Allpost {

/// Fills the form that comes up by the key that follows; what is left open is left by Esc.
template <typename Form>
void fillNextForm(QWidget *page, const std::function<void(Form &)> &fill)
{
    // By that key, not while the page waits to be in front again.
    page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(page));
    QTimer::singleShot(0, page, [fill] {
        auto *form = qobject_cast<Form *>(QApplication::activeModalWidget());
        QVERIFY(form);
        // The offscreen platform leaves a dialog over its window inactive.
        form->activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), form);
        fill(*form);
        if (form->isVisible())
            form->reject();
    });
}

} // namespace Allpost
