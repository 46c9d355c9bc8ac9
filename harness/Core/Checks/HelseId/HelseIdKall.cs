using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;
using AcceptanceHarness.Core.Evidence;

namespace AcceptanceHarness.Core.Checks.HelseId;

/// <summary>A call to HelseID, or to a service behind it, as the checks read it: by its facts, once for all of them.</summary>
internal sealed class HelseIdKall
{
    /// <summary>The simulated system.</summary>
    public const string System = "helseid";

    private static readonly ConditionalWeakTable<Exchange, HelseIdKall> Leste = [];

    private readonly Jsonobjekt _parametre;

    private HelseIdKall(Exchange exchange)
    {
        Exchange = exchange;
        ErHelseId = exchange.System == System;
        _parametre = Jsonobjekt.Les(Fakta(HelseIdFacts.Parametre));
        ErklaringHode = Jsonobjekt.Les(Fakta(HelseIdFacts.ErklaringHode));
        Erklaring = Jsonobjekt.Les(Fakta(HelseIdFacts.ErklaringKrav));
        Objekt = Jsonobjekt.Les(Fakta(HelseIdFacts.ObjektKrav));
        BevisHode = Jsonobjekt.Les(Fakta(HelseIdFacts.BevisHode));
        Bevis = Jsonobjekt.Les(Fakta(HelseIdFacts.BevisKrav));
        Tilgang = Jsonobjekt.Les(Fakta(HelseIdFacts.TilgangKrav));
        ErklaringJti = Erklaring.Tekst("jti");
        BevisJti = Bevis.Tekst("jti");
        Grant = Parameter("grant_type");
        Bestilling = Bestillingen();
    }

    /// <summary>The exchange that was read.</summary>
    public Exchange Exchange { get; }

    /// <summary>Whether HelseID itself was called.</summary>
    public bool ErHelseId { get; }

    /// <summary>A call to the token endpoint.</summary>
    public bool ErToken => Er("token");

    /// <summary>A pushed authorization request.</summary>
    public bool ErPar => Er("par");

    /// <summary>A login.</summary>
    public bool ErAuthorize => Er("authorize");

    /// <summary>A logout.</summary>
    public bool ErEndSession => Er("endsession");

    /// <summary>A fetch of the metadata.</summary>
    public bool ErDiscovery => Er("discovery");

    /// <summary>A call where the client authenticates itself.</summary>
    public bool ErKlientkall => ErToken || ErPar;

    /// <summary>A call with an access token, or where one should have been.</summary>
    public bool ErTilgang => Fakta(HelseIdFacts.TilgangSkjema) is not null;

    /// <summary>Whether anything here is about HelseID.</summary>
    public bool Angar => ErHelseId || ErTilgang;

    /// <summary>The client id.</summary>
    public string? Klient => Fakta(HelseIdFacts.Klient);

    /// <summary>The grant type that was asked by.</summary>
    public string? Grant { get; }

    /// <summary>The client assertion's header.</summary>
    public Jsonobjekt ErklaringHode { get; }

    /// <summary>The client assertion's claims.</summary>
    public Jsonobjekt Erklaring { get; }

    /// <summary>The client assertion's id.</summary>
    public string? ErklaringJti { get; }

    /// <summary>The request object's claims.</summary>
    public Jsonobjekt Objekt { get; }

    /// <summary>The proof's header.</summary>
    public Jsonobjekt BevisHode { get; }

    /// <summary>The proof's claims.</summary>
    public Jsonobjekt Bevis { get; }

    /// <summary>The proof's id.</summary>
    public string? BevisJti { get; }

    /// <summary>The thumbprint of the proof's key.</summary>
    public string? Avtrykk => Fakta(HelseIdFacts.BevisAvtrykk);

    /// <summary>The access token's claims.</summary>
    public Jsonobjekt Tilgang { get; }

    /// <summary>What was ordered: client, grant, scopes, resources and fine-grained data; two orders of the same are the same text.</summary>
    public string Bestilling { get; }

    /// <summary>When the call was read, in seconds since 1970.</summary>
    public double Lest =>
        double.TryParse(Fakta(HelseIdFacts.Lest), NumberStyles.Float, CultureInfo.InvariantCulture, out var seconds) && double.IsFinite(seconds)
            ? seconds
            : Exchange.ReceivedAt.ToUnixTimeMilliseconds() / 1000.0;

    /// <summary>Whether a fault disturbed the call, so that the client may not know the answer.</summary>
    public bool ErForstyrret => Exchange.Faults.Count > 0;

    /// <summary>Whether HelseID asked for a nonce, so that nothing of the call was used.</summary>
    public bool FikkNoncekrav => Fakta(HelseIdFacts.SvarFeil) == "use_dpop_nonce";

    /// <summary>Reads an exchange.</summary>
    public static HelseIdKall Av(Exchange exchange)
    {
        ArgumentNullException.ThrowIfNull(exchange);

        return Leste.GetValue(exchange, static each => new HelseIdKall(each));
    }

    /// <summary>The fact by name, or null.</summary>
    public string? Fakta(string name) => Exchange.Fakta(name);

    /// <summary>A number among the facts, or null.</summary>
    public double? Tall(string name) =>
        double.TryParse(Fakta(name), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null;

    /// <summary>The first value of a parameter; null when it was not sent.</summary>
    public string? Parameter(string name) => Parametre(name) is [var first, ..] ? first : null;

    /// <summary>All values of a parameter, in order; of a pushed request what its request object says.</summary>
    public IReadOnlyList<string> Parametre(string name) => IObjektet(name) is { } said ? [said] : ISkjemaet(name);

    /// <summary>The words of a parameter that holds words separated by spaces.</summary>
    public IReadOnlyList<string> Ord(string name) => (Parameter(name) ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Whether the client could know the answer of this call when it made the other.</summary>
    public bool VarBesvartFor(HelseIdKall other) =>
        Exchange.Response is not null && Exchange.AnsweredAt is { } answered && answered <= other.Exchange.ReceivedAt;

    // The request object stands above the form beside it (RFC 9101 section 6.3); who the client is, the form says.
    private string? IObjektet(string name) => ErPar && name != "client_id" ? Objekt.Tekst(name) : null;

    private IReadOnlyList<string> ISkjemaet(string name) => _parametre.Verdi(name) switch
    {
        { ValueKind: JsonValueKind.Array } many => [.. many.EnumerateArray().Select(Verdi)],
        { ValueKind: JsonValueKind.String } one => [Verdi(one)],
        _ => [],
    };

    private static string Verdi(JsonElement value) => Jsonobjekt.Tekst(value) ?? "";

    private bool Er(string operation) => ErHelseId && Exchange.Operation == operation;

    private string Bestillingen() => string.Join(
        '\n',
        Klient,
        Grant,
        string.Join(' ', Ord("scope").Order(StringComparer.Ordinal)),
        string.Join(' ', Parametre("resource").Order(StringComparer.Ordinal)),
        Erklaring.Verdi(Detaljer.Krav)?.GetRawText(),
        Erklaring.Verdi(Detaljer.EldreKrav)?.GetRawText());
}
