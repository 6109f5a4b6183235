#pragma once

#include <string>
#include <vector>

#include <nlohmann/json.hpp>

#include "formats/harrecords.h"

namespace wireloupe::formats {

/// What nlohmann::json::sax_parse() calls with a HAR file: keeps to where in the file a value stands, and to
/// no more than the entry under way.
class HarHandler
{
public:
    using Json = nlohmann::json;

    explicit HarHandler(ImportSink &sink) : m_sink(sink) {}

    /// Whether there was a HAR log in it.
    bool hasLog() const { return m_hasLog; }
    /// Of parse_error(): where it broke.
    std::optional<std::size_t> errorAt() const { return m_errorAt; }

    bool null() { return true; }
    bool boolean(bool value);
    bool number_integer(Json::number_integer_t value) { return number(std::to_string(value)); }
    bool number_unsigned(Json::number_unsigned_t value) { return number(std::to_string(value)); }
    bool number_float(Json::number_float_t, const std::string &text) { return number(text); }
    bool string(const std::string &value);
    bool binary(const Json::binary_t &) { return false; }
    bool start_object(std::size_t);
    bool key(std::string &name);
    bool end_object();
    bool start_array(std::size_t);
    bool end_array();
    bool parse_error(std::size_t position, const std::string &, const nlohmann::detail::exception &);

private:
    /// Where it is: an object or a list of HAR 1.2.
    enum class Place : quint8 {
        Outside,
        Root,
        Log,
        Entries,
        Entry,
        Request,
        RequestFields,
        RequestField,
        Response,
        ResponseFields,
        ResponseField,
        Content,
        Timings,
        Messages,
        Message,
        Unknown, ///< whatever is in it is passed over
    };

    static Place listIn(Place place, const std::string &key);
    static Place objectIn(Place place, const std::string &key);
    bool number(const std::string &text);
    void setInEntry(const QByteArray &text);
    void setInRequest(const QByteArray &text);
    void setInResponse(const QByteArray &text);
    void setInMessage(const QByteArray &text);
    void setTiming(const QByteArray &text);
    void addMessage();
    void endEntry();
    capture::ConnectionId connection();

    ImportSink &m_sink;
    std::vector<Place> m_places;
    std::string m_key;
    bool m_hasLog = false;
    std::optional<std::size_t> m_errorAt;

    quint32 m_connections = 0;
    bool m_hasConnection = false; ///< the entry under way has been given a number
    HarHead m_head;
    HarSpan m_span;
    HarMessage m_message;
    wire::HeaderField m_field;
};

} // namespace wireloupe::formats
