"""Reference values for the network engine from NetworkX and igraph, as packaged by Debian.

    apt-get install python3-networkx python3-igraph
    /usr/bin/python3 test/reference/produce.py ../shared/data > test/reference/values.json

The argument is the folder that holds the published networks (net-*). Only computed values are written, no network data;
the random graphs are written whole, because they are ours. Run again with the same packages, it writes the same file.
"""

import csv
import gzip
import json
import math
import os
import random
import sys

import igraph
import networkx

# NetworkX with a list of nodes, never without: without it, weighted effective size is wrong (see known-errors.test.ts).
# Values are kept to 12 digits, which is beyond the 1e-9 that they are compared to.


def rounded(values):
    return [None if v is None or math.isnan(v) else float(f"{v:.12g}") for v in values]


def read(folder, relation=None, weight=None):
    path = os.path.join(folder, "edges.csv")
    opened = gzip.open(path + ".gz", "rt") if not os.path.exists(path) else open(path, encoding="utf-8")
    ties = []
    with opened as file:
        for row in csv.DictReader(file):
            if relation is not None and row["relation"] != relation:
                continue
            ties.append((int(row["from"]), int(row["to"]), float(row[weight]) if weight else 1.0))
    with open(os.path.join(folder, "nodes.csv"), encoding="utf-8") as file:
        nodes = [int(row["id"]) for row in csv.DictReader(file)]
    place = {node: k for k, node in enumerate(nodes)}
    return len(nodes), [(place[a], place[b], w) for a, b, w in ties]


def graph_of(order, ties, directed):
    """What the engine makes of ties: loops and zero weights dropped, parallel ties summed."""
    graph = (networkx.DiGraph if directed else networkx.Graph)()
    graph.add_nodes_from(range(order))
    for a, b, w in ties:
        if a == b or w == 0:
            continue
        if graph.has_edge(a, b):
            graph[a][b]["weight"] += w
        else:
            graph.add_edge(a, b, weight=w)
    return graph


def summed(graph):
    """The undirected graph of mutual weights. NetworkX answers NaN for effective size and constraint of a node that
    only has ties into it (it asks for ties out of it first); of the summed graph it gives what the formula has."""
    if not graph.is_directed():
        return graph
    both = networkx.Graph()
    both.add_nodes_from(graph)
    for a, b, d in graph.edges(data=True):
        both.add_edge(a, b, weight=d["weight"] + (both[a][b]["weight"] if both.has_edge(a, b) else 0))
    return both


def mended(measure, graph, nodes, weight):
    values = measure(graph, nodes=nodes, weight=weight)
    if not graph.is_directed():
        return values
    both = graph.copy()
    if not weight:
        networkx.set_edge_attributes(both, 1.0, "weight")
    instead = measure(summed(both), nodes=nodes, weight="weight")
    return {n: instead[n] if math.isnan(values[n]) else values[n] for n in nodes}


def burt_of_ego(graph, node, weight):
    """The ego model: NetworkX and igraph know the whole model only, so they are asked about the ego network alone."""
    around = set(graph.successors(node)) | set(graph.predecessors(node)) if graph.is_directed() else set(graph[node])
    ego = graph.subgraph(around | {node})
    size = mended(networkx.effective_size, ego, [node], weight)[node]
    bound = mended(networkx.constraint, ego, [node], weight)[node]
    return size, bound


def values_of(order, ties, directed, weight, ego_nodes):
    graph = graph_of(order, ties, directed)
    plain = graph.to_undirected() if directed else graph
    nodes = list(graph)
    edges = [(a, b) for a, b in graph.edges]
    ig = igraph.Graph(n=order, edges=edges, directed=directed)
    ig_plain = igraph.Graph(n=order, edges=list(plain.edges))
    weights = [d["weight"] for _, _, d in graph.edges(data=True)] if weight else None
    big = order > 500
    sizes = None if big else mended(networkx.effective_size, graph, nodes, weight)
    out = {
        "constraint": rounded(ig.constraint(weights=weights)),
        "betweenness": rounded(ig.betweenness(directed=directed)),
        "clustering": rounded(ig_plain.transitivity_local_undirected()),
        "transitivity": ig_plain.transitivity_undirected(),
        "core": ig_plain.coreness(),
        "component": ig.connected_components(mode="weak").membership,
        "density": networkx.density(graph),
        "triangles": [networkx.triangles(plain)[n] for n in nodes] if not big else None,
        "ego": {str(n): rounded(burt_of_ego(graph, n, weight)) for n in ego_nodes if graph.degree(n) > 0},
    }
    if sizes is not None:
        out["effectiveSize"] = rounded([sizes[n] for n in nodes])
    if directed:
        out["reciprocity"] = networkx.reciprocity(graph)
    return {key: value for key, value in out.items() if value is not None}


def best_products(order, ties, directed):
    """Best products of probabilities from node 0, weights taken as shares of the largest."""
    graph = graph_of(order, ties, directed)
    most = max((d["weight"] for _, _, d in graph.edges(data=True)), default=1)
    for _, _, d in graph.edges(data=True):
        d["length"] = -math.log(d["weight"] / most)
    lengths = networkx.single_source_dijkstra_path_length(graph, 0, weight="length")
    return rounded([math.exp(-lengths[n]) if n in lengths else 0.0 for n in range(order)])


def random_cases():
    draw = random.Random(20261124)
    for name, order, count, directed, weighted in [
        ("sparse", 30, 40, False, False),
        ("dense weighted", 20, 120, False, True),
        ("directed", 25, 90, True, False),
        ("directed weighted", 25, 90, True, True),
        ("tree-like weighted", 40, 45, False, True),
    ]:
        ties = [(draw.randrange(order), draw.randrange(order), round(draw.uniform(0.1, 5), 3) if weighted else 1.0) for _ in range(count)]
        if not weighted:
            ties = list(dict.fromkeys(ties)) if directed else list({tuple(sorted(t[:2])): t for t in ties}.values())
        yield name, order, ties, directed, weighted


def known_errors():
    """What NetworkX and igraph give where we do not follow them (docs/measures.md#traps)."""
    four = networkx.Graph()
    for (a, b), w in zip([(0, 1), (0, 2), (0, 3), (1, 2), (1, 3), (2, 3)], [1, 0, 0, 1, 0, 1]):
        four.add_edge(a, b, weight=w)
    ig_four = igraph.Graph(n=4, edges=list(four.edges))
    by_node = networkx.constraint(four, nodes=list(four), weight="weight")
    ring = networkx.DiGraph([(0, 1), (0, 2), (1, 0), (2, 1)])
    sizes = networkx.effective_size(ring, nodes=list(ring))
    loop = networkx.Graph([(0, 0)])
    return {
        "zeroWeightsNetworkx": rounded([by_node[n] for n in four]),
        "zeroWeightsIgraph": rounded(ig_four.constraint(weights=[d["weight"] for _, _, d in four.edges(data=True)])),
        "efficiencyByDegree": rounded([sizes[n] / ring.degree(n) for n in ring]),
        "onlyTiesInto": rounded([networkx.effective_size(networkx.DiGraph([(0, 2), (1, 2)]), nodes=[2])[2]]),
        "loopOnly": rounded([networkx.constraint(loop, nodes=[0])[0]]),
        "isolate": rounded(igraph.Graph(n=1).constraint()),
    }


def main(data):
    published = [
        ("net-uk-faculty", None, "weight", True),
        ("net-krackhardt-hightech", "advice", None, True),
        ("net-lazega-law", "cowork", None, True),
        ("net-freeman-eies", "messages_sent", "weight", True),
        ("net-dhhs-tobacco-collab", None, "collab", False),
        ("net-netscience-coauthors", None, "weight", False),
    ]
    result = {"packages": {"networkx": networkx.__version__, "igraph": igraph.__version__}, "knownErrors": known_errors(), "published": [], "random": []}
    for name, relation, weight, directed in published:
        order, ties = read(os.path.join(data, name), relation, weight)
        ego_nodes = range(0, order, max(1, order // 20))
        values = values_of(order, ties, directed, "weight" if weight else None, ego_nodes)
        result["published"].append({"network": name, "relation": relation, "weight": weight, "directed": directed, "values": values})
    for name, order, ties, directed, weighted in random_cases():
        values = values_of(order, ties, directed, "weight" if weighted else None, range(order))
        case = {"name": name, "order": order, "directed": directed, "ties": ties, "values": values}
        if weighted:
            case["bestProducts"] = best_products(order, ties, directed)
        result["random"].append(case)
    json.dump(result, sys.stdout, separators=(",", ":"))
    print()


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("Name the folder of the published networks: produce.py ../shared/data")
    main(sys.argv[1])
