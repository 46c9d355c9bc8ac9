using System.Runtime.CompilerServices;
using AcceptanceHarness.Core.Evidence;

namespace AcceptanceHarness.Core.Checks.HelseId;

/// <summary>What came before in the tenant and is about HelseID, gathered once for all checks of an exchange.</summary>
internal sealed class HelseIdHistorie
{
    /// <summary>How many exchanges are looked back at: a judge does so at every call.</summary>
    public const int Vindu = 2_000;

    private static readonly ConditionalWeakTable<IReadOnlyList<Exchange>, HelseIdHistorie> Samlet = [];

    private readonly int _av;

    private HelseIdHistorie(IReadOnlyList<Exchange> earlier)
    {
        _av = earlier.Count;
        var kall = new List<HelseIdKall>();
        for (var index = Math.Max(0, earlier.Count - Vindu); index < earlier.Count; index++)
        {
            if (HelseIdKall.Av(earlier[index]) is { Angar: true } each)
            {
                kall.Add(each);
            }
        }

        Kall = kall;
    }

    /// <summary>The calls, the oldest first.</summary>
    public IReadOnlyList<HelseIdKall> Kall { get; }

    /// <summary>True when there may be calls that are no longer looked at.</summary>
    public bool ErAvkortet => _av >= Vindu;

    /// <summary>Gathers the earlier exchanges.</summary>
    public static HelseIdHistorie Av(IReadOnlyList<Exchange> earlier)
    {
        ArgumentNullException.ThrowIfNull(earlier);

        var known = Samlet.GetValue(earlier, static list => new HelseIdHistorie(list));
        return known._av == earlier.Count ? known : new HelseIdHistorie(earlier);
    }

    /// <summary>The last call that the condition holds for; null when none.</summary>
    public HelseIdKall? Siste(Func<HelseIdKall, bool> condition)
    {
        for (var index = Kall.Count - 1; index >= 0; index--)
        {
            if (condition(Kall[index]))
            {
                return Kall[index];
            }
        }

        return null;
    }

    /// <summary>The token call that answered this refresh token; null when it is not known.</summary>
    public HelseIdKall? TokenMedFornyelse(string? fornyelse) =>
        fornyelse is null ? null : Siste(each => each.ErToken && each.Fakta(HelseIdFacts.SvarFornyelse) == fornyelse);

    /// <summary>The login (pushed request) that a token call with code or refresh token builds on; null when it is not known.</summary>
    public HelseIdKall? InnloggingFor(HelseIdKall token)
    {
        var kode = token.Parameter("code");
        var okt = TokenMedFornyelse(token.Parameter("refresh_token"))?.Fakta(HelseIdFacts.SvarOkt);
        var authorize = Siste(each => each.ErAuthorize && each.Fakta(HelseIdFacts.SvarKode) is { } given
            && (given == kode || (okt is not null && each.Fakta(HelseIdFacts.SvarOkt) == okt)));
        return ParFor(authorize?.Parameter("request_uri"));
    }

    /// <summary>The pushed request that this request_uri stands for; null when it is not known.</summary>
    public HelseIdKall? ParFor(string? requestUri) =>
        requestUri is null ? null : Siste(each => each.ErPar && each.Fakta(HelseIdFacts.SvarRequestUri) == requestUri);

    /// <summary>The last answered login request before this that sent the same value of a parameter that must be new for each.</summary>
    public HelseIdKall? SammeIInnlogging(HelseIdKall par, string parameter) => par.Parameter(parameter) is { Length: > 0 } value
        ? Siste(each => each.ErPar && !each.ErForstyrret && each.Fakta(HelseIdFacts.SvarRequestUri) is not null && each.Parameter(parameter) == value)
        : null;

    /// <summary>Whether the call is the second half of one that was answered with a demand for this nonce.</summary>
    public bool ErGjentattMedNonce(HelseIdKall kall)
    {
        if (kall.Bevis.Tekst("nonce") is not { } nonce)
        {
            return false;
        }

        var like = Kall.Where(each => each.ErToken && each.Bestilling == kall.Bestilling && each.Avtrykk == kall.Avtrykk).ToList();
        var krevd = like.Count(each => each.FikkNoncekrav && each.Fakta(HelseIdFacts.SvarNonce) == nonce);
        return krevd > like.Count(each => !each.FikkNoncekrav && each.Bevis.Tekst("nonce") == nonce);
    }
}
