/* The least that can measure a WebSocket server's answers: a socket, poll(), recv() and clock_gettime(), with nothing
 * in between. What wireloupe says is held against what this says.
 *
 *     rawping PORT ping|echo SIZE COUNT INTERVAL_US
 *
 * Sends COUNT pings, or text messages that come back, of SIZE bytes (8 to 125) to 127.0.0.1, INTERVAL_US apart whether they
 * are answered or not, and prints the nanoseconds that each took, a line each. */

#define _GNU_SOURCE
#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

enum { text = 1, ping = 9, pong = 10, header_size = 6, max_payload = 125 };

static void fail(const char *what)
{
    perror(what);
    exit(1);
}

static int64_t now(void)
{
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (int64_t)time.tv_sec * 1000000000 + time.tv_nsec;
}

static int connect_to(int port)
{
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons((uint16_t)port)};
    const int on = 1;
    const int descriptor = socket(AF_INET, SOCK_STREAM, 0);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (descriptor < 0 || connect(descriptor, (struct sockaddr *)&address, sizeof address) != 0)
        fail("connect");
    setsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    return descriptor;
}

/* Nothing follows the response before we have spoken. */
static void upgrade(int descriptor)
{
    static const char request[] = "GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                                  "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n";
    char response[4096] = "";
    size_t size = 0;
    if (send(descriptor, request, sizeof request - 1, 0) != (ssize_t)sizeof request - 1)
        fail("send");
    while (!strstr(response, "\r\n\r\n")) {
        const ssize_t got = recv(descriptor, response + size, sizeof response - 1 - size, 0);
        if (got <= 0)
            fail("recv");
        size += (size_t)got;
    }
    if (strncmp(response, "HTTP/1.1 101 ", 13) != 0) {
        fputs(response, stderr);
        exit(1);
    }
}

/* A client masks; with a key of zeros that changes nothing (RFC 6455 section 5.3). */
static size_t make_frame(unsigned char *frame, int opcode, int size, int number)
{
    memset(frame, 0, header_size);
    frame[0] = (unsigned char)(0x80 | opcode);
    frame[1] = (unsigned char)(0x80 | size);
    memset(frame + header_size, '.', (size_t)size);
    frame[header_size + snprintf((char *)frame + header_size, 9, "%07d", number)] = ';';
    return (size_t)(header_size + size);
}

/* What has been sent and not yet answered, in order, as a server answers. */
struct run {
    int descriptor, opcode, size, count;
    int sent, answered;
    int64_t *times; /* when each was sent; then how long it took */
    unsigned char buffer[1 << 16];
    size_t filled;
};

static void check(const struct run *run, const unsigned char *answer)
{
    unsigned char expected[header_size + max_payload];
    make_frame(expected, run->opcode, run->size, run->answered);
    if (answer[0] != (0x80 | (run->opcode == ping ? pong : run->opcode)) || answer[1] != run->size ||
        memcmp(answer + 2, expected + header_size, (size_t)run->size) != 0) {
        fputs("rawping: that is no answer\n", stderr);
        exit(1);
    }
}

static void take_answers(struct run *run)
{
    const size_t length = (size_t)(2 + run->size);
    const ssize_t got = recv(run->descriptor, run->buffer + run->filled, sizeof run->buffer - run->filled, 0);
    const int64_t time = now();
    if (got <= 0)
        fail("recv");
    run->filled += (size_t)got;
    size_t done = 0;
    for (; run->filled - done >= length; done += length) {
        check(run, run->buffer + done);
        run->times[run->answered] = time - run->times[run->answered];
        ++run->answered;
    }
    memmove(run->buffer, run->buffer + done, run->filled -= done);
}

static void send_next(struct run *run)
{
    unsigned char frame[header_size + max_payload];
    const size_t length = make_frame(frame, run->opcode, run->size, run->sent);
    run->times[run->sent++] = now();
    if (send(run->descriptor, frame, length, 0) != (ssize_t)length)
        fail("send");
}

/* Each at its time, whether the ones before are answered or not. */
static void measure(struct run *run, int64_t interval)
{
    const int64_t begin = now();
    while (run->answered < run->count) {
        struct pollfd readable = {.fd = run->descriptor, .events = POLLIN};
        int64_t left = begin + run->sent * interval - now();
        if (run->sent == run->count)
            left = 60000000000;
        const struct timespec wait = {.tv_sec = left / 1000000000, .tv_nsec = left % 1000000000};
        const int ready = left <= 0 ? 0 : ppoll(&readable, 1, &wait, NULL);
        if (ready > 0)
            take_answers(run);
        else if (run->sent < run->count)
            send_next(run);
        else
            fail("poll");
    }
}

int main(int argc, char **argv)
{
    static struct run run;
    static const unsigned char close_frame[header_size] = {0x88, 0x80};
    if (argc != 6)
        return 2;
    run.opcode = strcmp(argv[2], "echo") == 0 ? text : ping;
    run.size = atoi(argv[3]);
    run.count = atoi(argv[4]);
    if (run.size < 8 || run.size > max_payload || run.count < 1)
        return 2;
    run.times = calloc((size_t)run.count, sizeof *run.times);
    if (!run.times)
        return 2;
    run.descriptor = connect_to(atoi(argv[1]));
    upgrade(run.descriptor);
    measure(&run, 1000 * (int64_t)atoi(argv[5]));
    if (send(run.descriptor, close_frame, sizeof close_frame, 0) < 0)
        fail("send");
    for (int i = 0; i < run.count; ++i)
        printf("%lld\n", (long long)run.times[i]);
    free(run.times);
    close(run.descriptor);
    return 0;
}
