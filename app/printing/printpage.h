// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/printing/printpreview.h"
#include "forms/shared/page.h"

namespace Allpost {

/// The preview as a page of the window: its matter is a Printout in a QVariant. Fills in office and worker where the
/// printout leaves them empty, and remembers what was chosen.
class PrintPage : public Page
{
    Q_OBJECT

public:
    explicit PrintPage(Workplace &workplace, QWidget *parent = nullptr);

    void show(const QVariant &what) override;
    void refresh() override;
    QString title() const override;

    Printing::PrintPreview *preview() const { return m_preview; }

private:
    void remember();

    Printing::PrintPreview *m_preview;
    Printout m_printout;
};

} // namespace Allpost
