// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/shared/page.h"
#include "models/workorders/ordercategories.h"

#include <memory>
#include <optional>

class QAction;

namespace Allpost {

class Button;
class Drafts;
class FormBinder;
class OrderCategoryModel;

namespace Ui {
class CategoryPage;
}

/// 事项分类: the tree of order categories at the left, the chosen one at the right: to whom it goes, its limits in hours,
/// what to ask.
class CategoryPage : public Page
{
    Q_OBJECT
public:
    explicit CategoryPage(Workplace &workplace, QWidget *parent = nullptr);
    ~CategoryPage() override;

    /// what: the key of a category; nothing: the first.
    void show(const QVariant &what) override;
    bool leave() override;
    void refresh() override;
    QString title() const override;

    Key current() const { return m_seen.key; }
    OrderCategoryModel &model() const { return *m_model; }

private:
    void addCommands();
    void load(Key choose);
    void choose(Key category);
    void chooseCurrent();
    void startNew(bool asClass);
    void showCategory(const OrderCategory &category);
    std::optional<OrderCategory> typed();
    void save();
    void move(int by);
    void closeOrReopen();
    void remove();
    void allow();
    void keepDraft();
    QString draftName() const;
    bool isClass() const;

    std::unique_ptr<Ui::CategoryPage> m_ui;
    std::unique_ptr<Drafts> m_drafts;
    FormBinder *m_binder;
    OrderCategoryModel *m_model;
    Snapshot m_seen = {};       ///< key 0: a new one
    OrderCategory m_shown = {};
    bool m_newClass = false;
    QAction *m_close = nullptr;
    Button *m_closeButton = nullptr;
    QAction *m_remove = nullptr;
    QAction *m_up = nullptr;
    QAction *m_down = nullptr;
};

} // namespace Allpost
