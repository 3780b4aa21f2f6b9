/* Algorithms as the textbook has them, in C, where no library has any: textbook TIES KERNEL ROUNDS [SEEDS]. TIES as for igraph.c;
 * weights are left aside, a tie u -> v passes an idea on with probability 1 / degree(v) (weighted cascade).
 *   imm      IMM (Tang, Shi & Xiao 2015) for 10 seeds, epsilon 0.1; a coin for each tie; answers the spread
 *   cascade  10,000 cascades from the seeds, a list with commas; answers the mean spread
 *   holes    constraint of all nodes from one pass over the triangles: the algorithm of our own, as a limit */
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static int32_t nodes, ties, *start, *target, *degree;
static double *weight;

static double now(void) {
    struct timespec t;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return 1e3 * t.tv_sec + 1e-6 * t.tv_nsec;
}

static uint64_t state = 88172645463325252ull;
static double chance(void) {
    state ^= state << 13;
    state ^= state >> 7;
    state ^= state << 17;
    return (state >> 11) * 0x1p-53;
}

static void read_ties(const char *path) {
    FILE *file = fopen(path, "rb");
    if (!file || fread(&nodes, 4, 1, file) != 1 || fread(&ties, 4, 1, file) != 1) exit(2);
    int32_t *ends = malloc(8ul * ties);
    double *heights = malloc(8ul * ties);
    if (fread(ends, 4, 2ul * ties, file) != 2ul * ties || fread(heights, 8, ties, file) != (size_t)ties) exit(2);
    fclose(file);
    start = calloc(nodes + 1, 4);
    target = malloc(8ul * ties);
    weight = malloc(16ul * ties);
    for (int k = 0; k < 2 * ties; k++) start[ends[k] + 1]++;
    for (int v = 0; v < nodes; v++) start[v + 1] += start[v];
    int32_t *next = malloc(4ul * nodes);
    memcpy(next, start, 4ul * nodes);
    for (int k = 0; k < ties; k++) {
        int a = ends[k], b = ends[ties + k];
        weight[next[a]] = weight[next[b]] = heights[k];
        target[next[a]++] = b;
        target[next[b]++] = a;
    }
    degree = malloc(4ul * nodes);
    for (int v = 0; v < nodes; v++) degree[v] = start[v + 1] - start[v];
    free(next);
    free(ends);
    free(heights);
}

static int32_t *members, *offsets, *seen;
static size_t room, sets, capacity;

static void draw_until(size_t wanted) {
    for (; sets < wanted; sets++) {
        if (sets + 2 > capacity) offsets = realloc(offsets, 4 * (capacity = 2 * wanted + 2));
        size_t end = offsets[sets];
        if (end + nodes > room) members = realloc(members, 4 * (room = 2 * (end + nodes)));
        int root = (int)(chance() * nodes);
        seen[root] = sets + 1;
        members[end++] = root;
        for (size_t head = offsets[sets]; head < end; head++) {
            int v = members[head];
            double p = 1.0 / degree[v];
            for (int e = start[v]; e < start[v + 1]; e++) {
                if (chance() >= p || seen[target[e]] == (int32_t)sets + 1) continue;
                seen[target[e]] = sets + 1;
                members[end++] = target[e];
            }
        }
        offsets[sets + 1] = end;
    }
}

/* Sets that greedy seeds cover. */
static size_t cover(int count) {
    size_t all = offsets[sets], covered = 0;
    int32_t *of = calloc(nodes + 2, 4), *in = malloc(4 * all), *left = malloc(4ul * nodes);
    for (size_t m = 0; m < all; m++) of[members[m] + 2]++;
    for (int v = 0; v < nodes; v++) {
        left[v] = of[v + 2];
        of[v + 2] += of[v + 1];
    }
    for (size_t s = 0; s < sets; s++)
        for (int32_t m = offsets[s]; m < offsets[s + 1]; m++) in[of[members[m] + 1]++] = s;
    char *done = calloc(sets, 1);
    for (int k = 0; k < count; k++) {
        int best = 0;
        for (int v = 1; v < nodes; v++) if (left[v] > left[best]) best = v;
        covered += left[best];
        for (int32_t p = of[best]; p < of[best + 1]; p++) {
            if (done[in[p]]) continue;
            done[in[p]] = 1;
            for (int32_t m = offsets[in[p]]; m < offsets[in[p] + 1]; m++) left[members[m]]--;
        }
    }
    free(of), free(in), free(left), free(done);
    return covered;
}

static double imm(int k, double epsilon) {
    double n = nodes, l = 1 + log(2) / log(n), choices = 0, least = 1, root2 = sqrt(2) * epsilon;
    for (int i = 1; i <= k; i++) choices += log((n - k + i) / i);
    double scale = (2 + 2 * root2 / 3) * (choices + l * log(n) + log(log2(n))) * n / (root2 * root2);
    seen = calloc(nodes, 4);
    room = sets = 0, capacity = 16;
    members = NULL;
    offsets = calloc(capacity, 4);
    for (int i = 1; i < log2(n); i++) {
        double guess = n / pow(2, i);
        draw_until((size_t)(scale / guess));
        double spread = n * cover(k) / sets;
        if (spread < (1 + root2) * guess) continue;
        least = spread / (1 + root2);
        break;
    }
    double share = 1 - 1 / M_E, a = sqrt(l * log(n) + log(2)), b = sqrt(share * (choices + l * log(n) + log(2)));
    draw_until((size_t)(2 * n * (share * a + b) * (share * a + b) / (epsilon * epsilon * least)));
    double spread = n * cover(k) / sets;
    free(seen), free(members), free(offsets);
    return spread;
}

static double cascade(const char *list) {
    int seeds[64], count = 0;
    for (char *rest = strdup(list), *word; (word = strsep(&rest, ",")) && count < 64;) seeds[count++] = atoi(word);
    int32_t *queue = malloc(4ul * nodes);
    seen = calloc(nodes, 4);
    double sum = 0;
    for (int run = 1; run <= 10000; run++) {
        int end = 0;
        for (int k = 0; k < count; k++) seen[queue[end++] = seeds[k]] = run;
        for (int head = 0; head < end; head++)
            for (int e = start[queue[head]]; e < start[queue[head] + 1]; e++) {
                int v = target[e];
                if (seen[v] == run || chance() >= 1.0 / degree[v]) continue;
                seen[queue[end++] = v] = run;
            }
        sum += end;
    }
    free(queue), free(seen);
    return sum / 10000;
}

static double holes(void) {
    int32_t *order = calloc(nodes + 2, 4), *rank = malloc(4ul * nodes), *of = malloc(4ul * nodes), most = 0;
    for (int v = 0; v < nodes; v++) most = degree[v] > most ? degree[v] : most;
    int32_t *bucket = calloc(most + 2, 4);
    for (int v = 0; v < nodes; v++) bucket[degree[v] + 1]++;
    for (int d = 0; d <= most; d++) bucket[d + 1] += bucket[d];
    for (int v = 0; v < nodes; v++) of[rank[v] = bucket[degree[v]]++] = v;
    int32_t *first = calloc(nodes + 1, 4), *to = malloc(4ul * ties), *mark = calloc(nodes, 4), end = 0;
    double *w = malloc(8ul * ties), *detour = malloc(8ul * ties), *share = calloc(nodes, 8), *sum = calloc(nodes, 8);
    for (int r = 0; r < nodes; r++) {
        for (int e = start[of[r]]; e < start[of[r] + 1]; e++) {
            share[r] += weight[e];
            if (rank[target[e]] < r) continue;
            to[end] = rank[target[e]];
            detour[end] = w[end] = weight[e];
            end++;
        }
        first[r + 1] = end;
        share[r] = 1 / share[r];
    }
    for (int u = 0; u < nodes; u++) {
        for (int e = first[u]; e < first[u + 1]; e++) mark[to[e]] = e + 1;
        for (int uv = first[u]; uv < first[u + 1]; uv++) {
            int v = to[uv];
            double here = 0;
            for (int vw = first[v]; vw < first[v + 1]; vw++) {
                int uw = mark[to[vw]] - 1;
                if (uw < first[u]) continue;
                here += w[uw] * w[vw] * share[to[vw]];
                detour[uw] += w[uv] * w[vw] * share[v];
                detour[vw] += w[uv] * w[uw] * share[u];
            }
            detour[uv] += here;
        }
    }
    double all = 0;
    for (int u = 0; u < nodes; u++)
        for (int e = first[u]; e < first[u + 1]; e++) {
            sum[u] += detour[e] * share[u] * detour[e] * share[u];
            sum[to[e]] += detour[e] * share[to[e]] * detour[e] * share[to[e]];
        }
    for (int u = 0; u < nodes; u++) all += sum[u];
    free(order), free(rank), free(of), free(bucket), free(first), free(to), free(mark), free(w), free(detour), free(share), free(sum);
    return all;
}

int main(int count, char **given) {
    if (count < 4) return 2;
    read_ties(given[1]);
    double least = INFINITY, check = 0;
    for (int round = 0; round < atoi(given[3]); round++) {
        double begin = now();
        if (!strcmp(given[2], "imm")) check = imm(10, 0.1);
        else if (!strcmp(given[2], "cascade") && count > 4) check = cascade(given[4]);
        else if (!strcmp(given[2], "holes")) check = holes();
        else return 2;
        least = fmin(least, now() - begin);
    }
    printf("{\"milliseconds\": %.6f, \"check\": %.12g}\n", least, check);
    return 0;
}
