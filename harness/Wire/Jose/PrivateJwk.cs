using System.Text;
using System.Text.Json;

namespace AcceptanceHarness.Wire.Jose;

/// <summary>Finds the private part of keys in JSON that somebody else wrote, and takes it out.</summary>
public static class PrivateJwk
{
    /// <summary>What stands in place of a private part.</summary>
    public const string Removed = "[fjernet]";

    /// <summary>The members of a JWK that only its owner may see (RFC 7518 chapter 6).</summary>
    internal static IReadOnlyList<string> Members { get; } = ["d", "p", "q", "dp", "dq", "qi", "oth", "k"];

    /// <summary>Whether the value is a key with its private part, or holds one, however deep.</summary>
    public static bool IsIn(JsonElement value) => IsIn(value, isKey: false);

    /// <summary>The value as JSON, as it was written but for private parts.</summary>
    public static string Without(JsonElement value)
    {
        if (!IsIn(value))
        {
            return value.GetRawText();
        }

        using var written = new MemoryStream();
        using (var writer = new Utf8JsonWriter(written))
        {
            Write(writer, value, isKey: false);
        }

        return Encoding.UTF8.GetString(written.GetBuffer(), 0, (int)written.Length);
    }

    private static bool IsIn(JsonElement value, bool isKey) => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().Any(member =>
            IsSecret(member, isKey || IsKey(value)) || IsIn(member.Value, member.NameEquals("jwk"))),
        JsonValueKind.Array => value.EnumerateArray().Any(each => IsIn(each, isKey: false)),
        _ => false,
    };

    private static void Write(Utf8JsonWriter writer, JsonElement value, bool isKey)
    {
        if (value.ValueKind == JsonValueKind.Object)
        {
            writer.WriteStartObject();
            foreach (var member in value.EnumerateObject())
            {
                writer.WritePropertyName(member.Name);
                if (IsSecret(member, isKey || IsKey(value)))
                {
                    writer.WriteStringValue(Removed);
                }
                else
                {
                    Write(writer, member.Value, member.NameEquals("jwk"));
                }
            }

            writer.WriteEndObject();
        }
        else if (value.ValueKind == JsonValueKind.Array)
        {
            writer.WriteStartArray();
            foreach (var each in value.EnumerateArray())
            {
                Write(writer, each, isKey: false);
            }

            writer.WriteEndArray();
        }
        else
        {
            writer.WriteRawValue(value.GetRawText(), skipInputValidation: true);
        }
    }

    private static bool IsKey(JsonElement value) => value.TryGetProperty("kty", out _);

    private static bool IsSecret(JsonProperty member, bool isKey) => isKey && Members.Any(member.NameEquals) && !IsRemoved(member.Value);

    private static bool IsRemoved(JsonElement value) => value.ValueKind == JsonValueKind.String && value.ValueEquals(Removed);
}
