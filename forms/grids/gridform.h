// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/shared/question.h"
#include "forms/shared/takesscans.h"
#include "models/base/result.h"

#include <functional>

class QVBoxLayout;

namespace Allpost {

class FieldBox;

/// A few fields and one deed. Enter goes on, after the last field it saves, F10 saves at once; what is refused is said
/// beside its field and nothing typed is lost.
class GridForm : public Question, public TakesScans
{
    Q_OBJECT
public:
    GridForm(const QString &question, const QString &consequences, QWidget *parent = nullptr);

    /// A field under its label; field: its name in the dictionary, by which a refusal finds it.
    FieldBox *add(const QString &field, const QString &label, QWidget *input, bool required = false);
    /// What saving does; Error::detail names the field that stands against it.
    void onSave(std::function<Status()> save) { m_save = std::move(save); }
    /// What a reader reads while it is open; true when a field was filled with it.
    void onScan(std::function<bool(const ScannedText &)> take) { m_take = std::move(take); }
    bool takeScan(const ScannedText &scan) override { return m_take && m_take(scan); }
    /// Focus into the first field, then the dialog; true when it was saved.
    bool ask();

public Q_SLOTS:
    void accept() override;

private:
    QWidget *m_body;
    QVBoxLayout *m_column;
    std::function<Status()> m_save;
    std::function<bool(const ScannedText &)> m_take;
};

} // namespace Allpost
