using System.Buffers;

namespace AcceptanceHarness.Core.Evidence;

/// <summary>The words by which the name of a field or a header tells that its value is secret.</summary>
internal static class SecretWords
{
    // Of elements and attributes, whatever their prefix; also as they stand in JSON, forms and text. A blank is any sign between words, or none.
    private static readonly string[] Names =
    [
        "client secret", "password", "passord", "passphrase", "pin", "pkcs12", "refresh token", "code verifier", "privatekeyforproofcreation", "ticket",
    ];

    // Of fields that may hold a JWT, whose claims are kept; any other value is as good as a password.
    private static readonly string[] TokenNames =
    [
        "access token", "id token", "subject token", "actor token", "id token hint", "client assertion",
    ];

    private static readonly string[] Joined = [.. Names.Select(Join)];

    private static readonly string[] JoinedTokens = [.. TokenNames.Select(Join)];

    private static readonly SearchValues<string> Tokens = SearchValues.Create(
        [.. TokenNames.Select(Join), .. TokenNames.Select(n => n.Replace(' ', '_')), .. TokenNames.Select(n => n.Replace(' ', '-')), "authorization"],
        StringComparison.OrdinalIgnoreCase);

    // The private members of a JWK (RFC 7518 6.2.2, 6.3.2 and 6.4.1).
    private static readonly HashSet<string> KeyParts = new(StringComparer.OrdinalIgnoreCase) { "d", "p", "q", "dp", "dq", "qi", "oth", "k", "priv" };

    // The sign within a name may be escaped.
    private static readonly SearchValues<string> Parts = SearchValues.Create(
        ["secret", "password", "passord", "passphrase", "pin", "pkcs12", "token", "verifier", "privateKeyForProofCreation", "assertion", "authorization", "ticket"],
        StringComparison.OrdinalIgnoreCase);

    private static readonly HashSet<string> Header = new(StringComparer.OrdinalIgnoreCase)
    {
        "auth", "authentication", "authorization", "token", "password", "passord", "passphrase", "pin", "secret", "key", "apikey",
        "cookie", "credential", "credentials", "accesstoken", "authtoken", "ticket",
    };

    /// <summary>The names of fields, as alternatives of a regular expression.</summary>
    public static string Field { get; } = string.Join('|', Names.Concat(TokenNames).Select(name => name.Replace(" ", "[_-]?", StringComparison.Ordinal)));

    /// <summary>What the name of a member, an element, an attribute or a parameter tells; it may have a prefix.</summary>
    public static SecretKind KindOf(ReadOnlySpan<char> name)
    {
        if (KeyParts.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name))
        {
            return SecretKind.KeyPart;
        }

        return EndsWithAny(name, Joined) ? SecretKind.Word : EndsWithAny(name, JoinedTokens) ? SecretKind.Token : SecretKind.None;
    }

    /// <summary>Whether a field of this name holds a secret by itself.</summary>
    public static bool IsSecret(ReadOnlySpan<char> name) => KindOf(name) is SecretKind.Word or SecretKind.Token;

    /// <summary>Whether the field that a text names may hold a JWT.</summary>
    public static bool MayHoldJwt(ReadOnlySpan<char> name) => name.IndexOfAny(Tokens) >= 0;

    /// <summary>Whether a text may hold the name of a secret.</summary>
    public static bool AreIn(string text) => text.AsSpan().IndexOfAny(Parts) >= 0;

    /// <summary>Whether a text may hold the name of a secret and a value after it.</summary>
    public static bool MayBeIn(string text) => text.AsSpan().IndexOfAny('=', ':') > 0 && AreIn(text);

    /// <summary>Whether a header of this name holds a secret.</summary>
    public static bool IsSecretHeader(string name) => name.Split('-', '_', '.').Any(Header.Contains);

    private static string Join(string name) => name.Replace(" ", "", StringComparison.Ordinal);

    private static bool EndsWithAny(ReadOnlySpan<char> name, string[] endings)
    {
        foreach (var ending in endings)
        {
            if (EndsWith(name, ending))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the last words of a name are these, in any case and with any sign between them.</summary>
    private static bool EndsWith(ReadOnlySpan<char> name, string ending)
    {
        var at = name.Length;
        for (var left = ending.Length; left > 0;)
        {
            if (--at < 0)
            {
                return false;
            }

            if (name[at] is '_' or '-')
            {
                continue;
            }

            if (char.ToLowerInvariant(name[at]) != ending[--left])
            {
                return false;
            }
        }

        return at == 0 || !char.IsLetterOrDigit(name[at - 1]) || (char.IsLower(name[at - 1]) && char.IsUpper(name[at]));
    }
}
