"""The search for an order: it knows what it has, begins well, and loses nobody on the way."""

from __future__ import annotations

from hypothesis import assume, given
from hypothesis import strategies as st

from app.genogram.layout import Family, Member, Union
from app.genogram.layout.board import Board, board_of
from app.genogram.layout.branches import Branches
from app.genogram.layout.facts import facts_of
from app.genogram.layout.gathering import Gathering
from app.genogram.layout.ground import Ground
from app.genogram.layout.inlaws import Inlaws
from app.genogram.layout.kintree import KinTree
from app.genogram.layout.line import first_line
from app.genogram.layout.links import Links, links_of
from app.genogram.layout.meetings import CENT, Meetings
from app.genogram.layout.order import Order, Plan
from app.genogram.layout.ranks import ranks_of
from app.genogram.layout.search import Search
from app.genogram.layout.sifting import Sifting
from app.genogram.layout.wrongs import Pair, Sibship
from tests.genogram.layout.families import families


def _board(family: Family) -> Board:
    facts = facts_of(family)
    return board_of(facts, ranks_of(facts))


def _started(board: Board, links: Links) -> Order:
    inlaws = Inlaws(KinTree(board, links.cluster_of, links.clusters))
    return Order(Plan(board), first_line(links, inlaws, links.cluster_of[board.facts.index]))


@given(families(40))
def test_the_search_knows_what_its_order_costs_and_never_loses(family: Family) -> None:
    board = _board(family)
    links = links_of(board)
    order = _started(board, links)
    before = order.cost
    branches = Branches(board)
    search = Search(Ground(order, links, branches, 600), Meetings(order.plan, branches), set(), None)
    search.run()
    again = Order(order.plan, sorted(range(board.nodes), key=order.key.__getitem__))
    assert abs(search.trial.cost - again.cost) < 1e-6
    assert again.cost <= before + 1e-6


def _counted(order: Order) -> float:
    """Return what sifting reckons: lines of stars with tops that cross, couples and sibships."""
    stars = order.board.stars
    crossed = sum(n for found in order.crossings for a, b, n in found if stars[a].tops and stars[b].tops)
    costs = zip(order.wrongs, order.wrong_cost, strict=True)
    return crossed + sum(cost for wrong, cost in costs if isinstance(wrong, Pair | Sibship))


@given(families(40), st.data())
def test_sifting_reckons_for_every_place_what_counting_there_finds(family: Family, data: st.DataObject) -> None:
    board = _board(family)
    links, branches = links_of(board), Branches(board)
    order = _started(board, links)
    meetings = Meetings(order.plan, branches)
    # Lines through rows are taken for siblings, and a child of two unions for two who stand beside each other.
    assume(meetings.spans and board.nodes == board.people)
    assume(all(len(found) < 2 for found in links.above))
    ground = Ground(order, links, branches, 600)
    branch = meetings.branch(data.draw(st.integers(0, len(meetings.spans) - 1)))
    others, costs = Sifting(ground, meetings).costs(branch)
    assume(len(others))
    at = data.draw(st.integers(0, len(others)))
    ground.trial.move(branch.nodes, int(others[max(at - 1, 0)]), 1 if at else -1)
    moved = Order(order.plan, sorted(range(board.nodes), key=order.key.__getitem__))
    # The line down from partners who are parted leaves elsewhere, which sifting only knows of those it moves.
    assume(all(abs(each.pos[c.a] - each.pos[c.b]) == 1 for each in (order, moved) for c in board.couples))
    assert abs(_counted(moved) - _counted(order) - (costs[at] - costs[-1]) / CENT) < 1e-3


@given(families(40), st.booleans())
def test_who_goes_together_comes_back_one_by_one(family: Family, is_former_left: bool) -> None:
    board = _board(Family(family.members, family.unions, family.twins, is_former_left))
    gathering = Gathering(board, links_of(board))
    small = gathering.board
    assert sorted(gathering.spread(range(small.nodes))) == list(range(board.nodes))
    for star, whole in zip(small.stars, board.stars, strict=True):
        assert sum(star.counts or [1] * len(star.children)) == len(whole.children)
    line = _started(small, links_of(small))
    assert sorted(node for row in line.rows for node in row) == list(range(small.nodes))


def test_a_sibling_who_brings_a_family_along_stands_at_the_end_of_the_sibship() -> None:
    names = ["pa", "ma", "a", "b", "c", "wife", "wpa", "wma", "wgpa", "wgma", "uncle", "aunt", "cousin", "other"]
    people = [Member(name, 20, 20, 20, 20, 1950.0 + at, is_index=name == "pa") for at, name in enumerate(names)]
    unions = (
        Union("u1", ("pa", "ma"), ("a", "b", "c")),
        Union("u2", ("b", "wife"), ()),
        Union("u3", ("wpa", "wma"), ("wife",)),
        Union("u4", ("wgpa", "wgma"), ("wpa", "uncle")),
        Union("u5", ("uncle", "aunt"), ("cousin", "other")),
    )
    board = _board(Family(tuple(people), unions))
    order = _started(board, links_of(board))
    place = {member.id: order.pos[i] for i, member in enumerate(board.facts.members)}
    assert place["b"] in {min(place[key] for key in "abc"), max(place[key] for key in "abc")}
    assert abs(place["b"] - place["wife"]) == 1
    assert not any(order.crossings)
