using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace AcceptanceHarness.Core.Evidence;

/// <summary>The hash chain of the journal: each line carries its number, the hash before it, and its own.</summary>
internal static class JournalChain
{
    public const string Genesis = "0000000000000000000000000000000000000000000000000000000000000000";

    private const string HashProperty = "hash";

    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    /// <summary>Closes a line over the one before it.</summary>
    public static (string Line, string Hash) Close(JsonObject content, long sequence, string previous)
    {
        content["nr"] = sequence;
        content["forrige"] = previous;
        var hash = Hash(content.ToJsonString(EvidenceJson.Options));
        content[HashProperty] = hash;
        return (content.ToJsonString(EvidenceJson.Options), hash);
    }

    /// <summary>Opens a line, or says what is wrong with it, in bokmål.</summary>
    public static (JsonObject? Content, string Hash, string? Reason) Open(string line, long sequence, string previous)
    {
        if (Parse(line, Strict) is not { } content)
        {
            // A name that stands twice is no torn line: the journal never writes one.
            return (null, previous, Parse(line, default) is null ? "linjen er ikke hel" : "linjen er endret");
        }

        if (content[HashProperty] is not JsonValue written)
        {
            return (null, previous, "linjen er ikke hel");
        }

        content.Remove(HashProperty);
        var number = content["nr"]?.ToString();
        var hash = Hash(content.ToJsonString(EvidenceJson.Options));
        return (number, content["forrige"]?.ToString(), written.ToString()) switch
        {
            var (n, _, _) when n != sequence.ToString(CultureInfo.InvariantCulture) => (null, hash, $"forventet linje {sequence}, fant {n}"),
            var (_, p, _) when p != previous => (null, hash, "linjen følger ikke linjen før"),
            var (_, _, h) when h != hash || !IsAsWritten(line, content, h) => (null, hash, "linjen er endret"),
            _ => (content, hash, null),
        };
    }

    private static JsonObject? Parse(string line, JsonDocumentOptions options)
    {
        try
        {
            return JsonNode.Parse(line, documentOptions: options) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    // The hash is over what the line says; a byte may change and still say the same (an escape's case), and is found here.
    private static bool IsAsWritten(string line, JsonObject content, string hash)
    {
        var closed = content.DeepClone().AsObject();
        closed[HashProperty] = hash;
        return closed.ToJsonString(EvidenceJson.Options) == line;
    }

    /// <summary>The salted digest of a payload: the chain holds this, so that a payload can be erased without breaking it.</summary>
    public static string Digest(string salt, ReadOnlySpan<byte> payload)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.ASCII.GetBytes(salt));
        hash.AppendData(payload);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
