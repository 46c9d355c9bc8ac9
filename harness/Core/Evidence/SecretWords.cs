using System.Buffers;

namespace AcceptanceHarness.Core.Evidence;

/// <summary>The words by which the name of a field or a header tells that its value is secret.</summary>
internal static class SecretWords
{
    // Of elements and attributes, whatever their prefix; also as they stand in JSON, forms and text.
    private static readonly string[] Names = ["client_secret", "client-secret", "clientsecret", "password", "passord", "passphrase", "pin", "pkcs12"];

    private static readonly HashSet<string> Fields = new(Names, StringComparer.OrdinalIgnoreCase);

    // The sign within a name may be escaped.
    private static readonly SearchValues<string> Parts = SearchValues.Create([.. Names, "secret"], StringComparison.OrdinalIgnoreCase);

    private static readonly HashSet<string> Header = new(StringComparer.OrdinalIgnoreCase)
    {
        "auth", "authentication", "authorization", "token", "password", "passord", "passphrase", "pin", "secret", "key", "apikey",
        "cookie", "credential", "credentials",
    };

    /// <summary>The names of fields, as alternatives of a regular expression.</summary>
    public static string Field { get; } = string.Join('|', Names);

    /// <summary>Whether an element or attribute of this name holds a secret.</summary>
    public static bool IsSecretField(ReadOnlySpan<char> qualifiedName) =>
        Fields.GetAlternateLookup<ReadOnlySpan<char>>().Contains(qualifiedName[(qualifiedName.LastIndexOf(':') + 1)..]);

    /// <summary>Whether a text may hold the name of a secret.</summary>
    public static bool AreIn(string text) => text.AsSpan().IndexOfAny(Parts) >= 0;

    /// <summary>Whether a text may hold the name of a secret and a value after it.</summary>
    public static bool MayBeIn(string text) => text.AsSpan().IndexOfAny('=', ':') > 0 && AreIn(text);

    /// <summary>Whether a header of this name holds a secret.</summary>
    public static bool IsSecretHeader(string name) => name.Split('-', '_', '.').Any(Header.Contains);
}
