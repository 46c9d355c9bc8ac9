using System.Runtime.CompilerServices;
using AcceptanceHarness.Core.Evidence;

namespace AcceptanceHarness.Core.Checks.HelseId;

/// <summary>What came before in the tenant and is about HelseID, gathered once for all checks of an exchange.</summary>
internal sealed class HelseIdHistorie
{
    /// <summary>How many exchanges are looked back at: a judge does so at every call.</summary>
    public const int Vindu = 2_000;

    // In seconds: a call that comes later is no longer the second half of one that was answered with a demand for a nonce.
    private const double LengsteGjentakelse = 60;

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
        return authorize is null ? null : ParFor(RequestUri(authorize));
    }

    /// <summary>The request_uri that a login builds on, also where HelseID's own page has sent on what the user chose; null when it is not known.</summary>
    public string? RequestUri(HelseIdKall authorize) => authorize.Parameter("request_uri")
        ?? (authorize.Parameter("innlogging") is { } side
            ? Siste(each => each.ErAuthorize && each.Fakta(HelseIdFacts.SvarInnlogging) == side)?.Parameter("request_uri")
            : null);

    /// <summary>The pushed request that this request_uri stands for; null when it is not known.</summary>
    public HelseIdKall? ParFor(string? requestUri) =>
        requestUri is null ? null : Siste(each => each.ErPar && each.Fakta(HelseIdFacts.SvarRequestUri) == requestUri);

    /// <summary>The last answered login request before this that asked with the same value of what must be new for each.</summary>
    /// <remarks>Earlier calls are masked: two values are the same when they look the same masked, and of what is taken out nothing is said.</remarks>
    public HelseIdKall? SammeIInnlogging(HelseIdKall par, string name) =>
        par.Onske(name) is { Length: > 0 } value && Masking.Text(value) is var kept && !kept.Contains(SecretText.Removed, StringComparison.Ordinal)
            ? Siste(each => each.ErPar && !each.ErForstyrret && each.Fakta(HelseIdFacts.SvarRequestUri) is not null
                && each.Onske(name) is { } other && Masking.Text(other) == kept)
            : null;

    /// <summary>The calls for the same that were answered with a demand for a nonce, and that none has repeated with one yet, the oldest first.</summary>
    public IReadOnlyList<HelseIdKall> ApneNoncekrav(HelseIdKall kall)
    {
        var apne = new List<HelseIdKall>();
        foreach (var each in Kall.Where(each => each.GjelderDetSammeSom(kall) && kall.Lest - each.Lest <= LengsteGjentakelse))
        {
            // Threads may share the newest nonce: what carries another's repeats one of them all the same.
            if (apne.Count > 0 && each.Bevis.Tekst("nonce") is { } nonce)
            {
                apne.RemoveAt(Math.Max(0, apne.FindIndex(krav => krav.Fakta(HelseIdFacts.SvarNonce) == nonce)));
            }

            if (each.FikkNoncekrav && each.VarBesvartFor(kall))
            {
                apne.Add(each);
            }
        }

        return apne;
    }

    /// <summary>Whether the call is the second half of one that was answered with a demand for a nonce: it began with the first.</summary>
    public bool ErGjentattMedNonce(HelseIdKall kall) => kall.Bevis.Tekst("nonce") is not null && ApneNoncekrav(kall).Count > 0;
}
