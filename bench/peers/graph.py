"""Kernels of Python's libraries on one graph: graph.py KERNEL FILE ROUNDS [ARGUMENT].

FILE is an edge list with weights, or for co-occurrence one event a line. Prints the least CPU time of all rounds in
milliseconds and a number to compare, as JSON. Libraries are imported by the kernels that need them.
"""

import json
import math
import sys
import time


def rows(path):
    with open(path) as file:
        return [(int(a), int(b), float(w)) for a, b, w in (line.split() for line in file)]


def networkx_graph(path):
    import networkx

    graph = networkx.Graph()
    graph.add_weighted_edges_from(rows(path))
    return graph


def networkx_constraint(path, sample):
    """By node, as many as asked for: the time is told for all."""
    import networkx

    graph = networkx_graph(path)
    some = sorted(graph)[:: max(1, len(graph) // int(sample))]
    return lambda: sum(networkx.constraint(graph, nodes=some, weight="weight").values()), len(graph) / len(some)


def networkx_dijkstra(path, source):
    import networkx

    graph = networkx_graph(path)
    return lambda: sum(networkx.single_source_dijkstra_path_length(graph, int(source), weight="weight").values()), 1


def networkx_load(path, _):
    import networkx

    return lambda: networkx.read_weighted_edgelist(path, nodetype=int).number_of_edges(), 1


def pandas_load(path, _):
    """A symmetric sparse matrix, rows sorted: what Python has nearest to our graph."""
    import numpy
    import pandas
    import scipy.sparse

    def work():
        table = pandas.read_csv(path, sep=" ", header=None, names=["a", "b", "w"], engine="c")
        a, b, w = (table[name].to_numpy() for name in "abw")
        nodes = int(max(a.max(), b.max())) + 1
        ends = numpy.concatenate([a, b]), numpy.concatenate([b, a])
        ties = scipy.sparse.coo_matrix((numpy.concatenate([w, w]), ends), (nodes, nodes)).tocsr()
        ties.sum_duplicates()
        return ties.nnz / 2

    return work, 1


def scipy_matrix(path):
    import numpy
    import scipy.sparse

    table = numpy.array(rows(path))
    a, b, w = table[:, 0].astype(int), table[:, 1].astype(int), table[:, 2]
    n = max(a.max(), b.max()) + 1
    return scipy.sparse.csr_matrix((numpy.r_[w, w], (numpy.r_[a, b], numpy.r_[b, a])), (n, n))


def scipy_constraint(path, _):
    """The whole product would be dense; it is masked by the ties, as constraint needs it there only."""
    import scipy.sparse

    ties = scipy_matrix(path)
    mask = ties.astype(bool).astype(float)

    def work():
        strength = ties.sum(axis=1).A1
        strength[strength == 0] = 1
        shares = scipy.sparse.diags(1 / strength) @ ties
        local = mask.multiply(shares + shares @ shares)
        return local.power(2).sum()

    return work, 1


def leidenalg_2(path, _):
    import igraph
    import leidenalg

    table = rows(path)
    graph = igraph.Graph(edges=[(a, b) for a, b, _ in table])
    weights = [w for _, _, w in table]

    def work():
        part = leidenalg.find_partition(graph, leidenalg.ModularityVertexPartition, weights=weights, n_iterations=2, seed=1)
        return part.quality()

    return work, 1


def events(path):
    with open(path) as file:
        return [[int(person) for person in line.split()] for line in file]


def scipy_cooccurrence(path, people):
    import numpy
    import scipy.sparse

    lists = events(path)
    sizes = numpy.array([len(people) for people in lists])
    flat = numpy.array([person for people in lists for person in people])

    def work():
        event = numpy.repeat(numpy.arange(len(sizes)), sizes)
        ones = numpy.ones(len(flat))
        present = scipy.sparse.csr_matrix((ones, (event, flat)), (len(sizes), int(people)))
        shared = scipy.sparse.csr_matrix((1 / (sizes[event] - 1), (event, flat)), present.shape)
        product = (present.T @ shared).tocsr()
        product.setdiag(0)
        return product.sum() / 2

    return work, 1


def counter_cooccurrence(path, _):
    from collections import defaultdict

    lists = events(path)

    def work():
        sums = defaultdict(float)
        for people in lists:
            share = 1 / (len(people) - 1)
            for k, a in enumerate(people):
                for b in people[:k]:
                    sums[(a, b) if a < b else (b, a)] += share
        return sum(sums.values())

    return work, 1


def networkx_cooccurrence(path, _):
    import networkx

    lists = events(path)

    def work():
        graph = networkx.Graph()
        for people in lists:
            share = 1 / (len(people) - 1)
            for k, a in enumerate(people):
                for b in people[:k]:
                    if graph.has_edge(a, b):
                        graph[a][b]["weight"] += share
                    else:
                        graph.add_edge(a, b, weight=share)
        return graph.size(weight="weight")

    return work, 1


def main(kernel, path, rounds, argument="0"):
    work, scale = globals()[kernel.replace("-", "_")](path, argument)
    least = math.inf
    for _ in range(int(rounds)):
        start = time.process_time()
        check = work()
        least = min(least, time.process_time() - start)
    print(json.dumps({"milliseconds": least * 1000 * scale, "check": float(check)}))


if __name__ == "__main__":
    main(*sys.argv[1:])
