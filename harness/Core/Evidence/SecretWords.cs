using System.Buffers;

namespace AcceptanceHarness.Core.Evidence;

/// <summary>The words by which the name of a field or a header tells that its value is secret.</summary>
internal static class SecretWords
{
    // Of elements and attributes, whatever their prefix; also as they stand in JSON, forms and text.
    private static readonly string[] Names =
    [
        "client_secret", "client-secret", "clientsecret", "password", "passord", "passphrase", "pin", "pkcs12", "refresh_token", "code_verifier",
        "privateKeyForProofCreation",
    ];

    // Of fields that may hold a JWT, whose claims are kept; any other value is as good as a password.
    private static readonly string[] TokenNames = ["access_token", "id_token", "subject_token", "actor_token", "id_token_hint"];

    private static readonly SearchValues<string> Tokens = SearchValues.Create(TokenNames, StringComparison.OrdinalIgnoreCase);

    private static readonly HashSet<string> Fields = new(Names, StringComparer.OrdinalIgnoreCase);

    // The sign within a name may be escaped.
    private static readonly SearchValues<string> Parts = SearchValues.Create([.. Names, .. TokenNames, "secret"], StringComparison.OrdinalIgnoreCase);

    private static readonly HashSet<string> Header = new(StringComparer.OrdinalIgnoreCase)
    {
        "auth", "authentication", "authorization", "token", "password", "passord", "passphrase", "pin", "secret", "key", "apikey",
        "cookie", "credential", "credentials",
    };

    /// <summary>The names of fields, as alternatives of a regular expression.</summary>
    public static string Field { get; } = string.Join('|', Names.Concat(TokenNames));

    /// <summary>Whether an element or attribute of this name holds a secret.</summary>
    public static bool IsSecretField(ReadOnlySpan<char> qualifiedName) =>
        Fields.GetAlternateLookup<ReadOnlySpan<char>>().Contains(qualifiedName[(qualifiedName.LastIndexOf(':') + 1)..]);

    /// <summary>Whether the field that a text names may hold a JWT.</summary>
    public static bool MayHoldJwt(ReadOnlySpan<char> name) => name.IndexOfAny(Tokens) >= 0;

    /// <summary>Whether a text may hold the name of a secret.</summary>
    public static bool AreIn(string text) => text.AsSpan().IndexOfAny(Parts) >= 0;

    /// <summary>Whether a text may hold the name of a secret and a value after it.</summary>
    public static bool MayBeIn(string text) => text.AsSpan().IndexOfAny('=', ':') > 0 && AreIn(text);

    /// <summary>Whether a header of this name holds a secret.</summary>
    public static bool IsSecretHeader(string name) => name.Split('-', '_', '.').Any(Header.Contains);
}
