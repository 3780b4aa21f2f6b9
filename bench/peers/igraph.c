/* Kernels of igraph on one graph: igraph TIES KERNEL ROUNDS [ARGUMENT]. TIES holds two int32 (nodes, ties), then from and to
 * as int32 and weights as float64. Prints the least CPU time of all rounds in milliseconds and a number to compare. */
#include <igraph.h>
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static igraph_t graph;
static igraph_vector_t weights;
static int32_t nodes, ties;

static double now(void) {
    struct timespec t;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return 1e3 * t.tv_sec + 1e-6 * t.tv_nsec;
}

static void read_ties(const char *path) {
    FILE *file = fopen(path, "rb");
    if (!file || fread(&nodes, 4, 1, file) != 1 || fread(&ties, 4, 1, file) != 1) exit(2);
    int32_t *ends = malloc(8ul * ties);
    igraph_vector_init(&weights, ties);
    if (fread(ends, 4, 2ul * ties, file) != 2ul * ties) exit(2);
    if (fread(VECTOR(weights), 8, ties, file) != (size_t)ties) exit(2);
    fclose(file);
    igraph_vector_int_t edges;
    igraph_vector_int_init(&edges, 2ul * ties);
    for (int32_t k = 0; k < ties; k++) {
        VECTOR(edges)[2 * k] = ends[k];
        VECTOR(edges)[2 * k + 1] = ends[ties + k];
    }
    igraph_create(&graph, &edges, nodes, IGRAPH_UNDIRECTED);
    igraph_vector_int_destroy(&edges);
    free(ends);
}

static double sum_of(igraph_vector_t *values) {
    double sum = 0;
    for (igraph_integer_t k = 0; k < igraph_vector_size(values); k++)
        if (!isnan(VECTOR(*values)[k])) sum += VECTOR(*values)[k];
    return sum;
}

static double constraint(int weighted) {
    igraph_vector_t values;
    igraph_vector_init(&values, 0);
    igraph_constraint(&graph, &values, igraph_vss_all(), weighted ? &weights : NULL);
    double sum = sum_of(&values);
    igraph_vector_destroy(&values);
    return sum;
}

static double triangles(void) {
    igraph_vector_t values;
    igraph_vector_init(&values, 0);
    igraph_adjacent_triangles(&graph, &values, igraph_vss_all());
    double sum = sum_of(&values);
    igraph_vector_destroy(&values);
    return sum;
}

static double betweenness(void) {
    igraph_vector_t values;
    igraph_vector_init(&values, 0);
    igraph_betweenness(&graph, &values, igraph_vss_all(), IGRAPH_UNDIRECTED, NULL);
    double sum = sum_of(&values);
    igraph_vector_destroy(&values);
    return sum;
}

/* Rounds below 0 go on until nothing is gained. Answers the modularity. */
static double leiden(int rounds) {
    igraph_vector_t strength;
    igraph_vector_int_t membership;
    igraph_real_t quality;
    igraph_vector_init(&strength, 0);
    igraph_vector_int_init(&membership, 0);
    igraph_strength(&graph, &strength, igraph_vss_all(), IGRAPH_ALL, 1, &weights);
    igraph_community_leiden(&graph, &weights, &strength, 1 / sum_of(&strength), 0.01, 0, rounds, &membership, NULL, &quality);
    igraph_modularity(&graph, &membership, &weights, 1, 0, &quality);
    igraph_vector_destroy(&strength);
    igraph_vector_int_destroy(&membership);
    return quality;
}

/* Weights of the file are lengths here. */
static double dijkstra(int source) {
    igraph_matrix_t lengths;
    igraph_matrix_init(&lengths, 0, 0);
    igraph_distances_dijkstra(&graph, &lengths, igraph_vss_1(source), igraph_vss_all(), &weights, IGRAPH_ALL);
    double sum = 0;
    for (igraph_integer_t k = 0; k < nodes; k++)
        if (isfinite(MATRIX(lengths, 0, k))) sum += MATRIX(lengths, 0, k);
    igraph_matrix_destroy(&lengths);
    return sum;
}

/* The five shortest paths from a source to `count` targets, evenly spread over all nodes; answers the sum of lengths. */
static double paths(int source, int count) {
    double sum = 0;
    for (int t = 0; t < count; t++) {
        igraph_vector_int_list_t found;
        igraph_vector_int_list_init(&found, 0);
        igraph_get_k_shortest_paths(&graph, &weights, NULL, &found, 5, source, (long)((t + 0.5) * nodes / count), IGRAPH_ALL);
        for (igraph_integer_t p = 0; p < igraph_vector_int_list_size(&found); p++) {
            igraph_vector_int_t *path = igraph_vector_int_list_get_ptr(&found, p);
            for (igraph_integer_t e = 0; e < igraph_vector_int_size(path); e++) sum += VECTOR(weights)[VECTOR(*path)[e]];
        }
        igraph_vector_int_list_destroy(&found);
    }
    return sum;
}

static double load(const char *path) {
    igraph_t read;
    FILE *file = fopen(path, "r");
    if (!file) exit(2);
    igraph_read_graph_ncol(&read, file, NULL, 1, IGRAPH_ADD_WEIGHTS_YES, IGRAPH_UNDIRECTED);
    fclose(file);
    double count = igraph_ecount(&read);
    igraph_destroy(&read);
    return count;
}

int main(int count, char **given) {
    if (count < 4) return 2;
    const char *kernel = given[2];
    const char *argument = count > 4 ? given[4] : "0";
    igraph_rng_seed(igraph_rng_default(), 1);
    igraph_set_attribute_table(&igraph_cattribute_table);
    if (strcmp(kernel, "load") != 0) read_ties(given[1]);
    double least = INFINITY, check = 0;
    for (int round = 0; round < atoi(given[3]); round++) {
        double start = now();
        if (!strcmp(kernel, "constraint")) check = constraint(0);
        else if (!strcmp(kernel, "weighted-constraint")) check = constraint(1);
        else if (!strcmp(kernel, "triangles")) check = triangles();
        else if (!strcmp(kernel, "betweenness")) check = betweenness();
        else if (!strcmp(kernel, "leiden")) check = fmax(check, leiden(atoi(argument)));
        else if (!strcmp(kernel, "dijkstra")) check = dijkstra(atoi(argument));
        else if (!strcmp(kernel, "paths")) check = paths(atoi(argument), 4);
        else if (!strcmp(kernel, "load")) check = load(given[1]);
        else return 2;
        least = fmin(least, now() - start);
    }
    printf("{\"milliseconds\": %.6f, \"check\": %.12g}\n", least, check);
    return 0;
}
