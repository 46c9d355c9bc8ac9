using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;
using AcceptanceHarness.Core.Checks.HelseId;
using AcceptanceHarness.Core.Checks.Kjernejournal.Data;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Wire.HelseId;

namespace AcceptanceHarness.Core.Checks.Kjernejournal;

/// <summary>A call to kjernejournal as the checks read it: by its facts, once for all of them.</summary>
internal sealed class KjernejournalKall
{
    /// <summary>The simulated system.</summary>
    public const string System = "kjernejournal";

    private static readonly ConditionalWeakTable<Exchange, KjernejournalKall> Leste = [];

    private KjernejournalKall(Exchange exchange)
    {
        Exchange = exchange;
        Token = Jsonobjekt.Les(Fakta(HelseIdFacts.TilgangKrav));
        Attest = Token.Verdi(HelseIdClaims.Tillitsrammeverk) is { ValueKind: JsonValueKind.Array } list && list.GetArrayLength() == 1
            ? Jsonobjekt.Av(list[0])
            : Token.Objekt(HelseIdClaims.Tillitsrammeverk);
        Attestpasienter = [.. Attest.Objekter("patients").Select(each => each.Objekt("identifier").Tekst("id")).OfType<string>()];
    }

    /// <summary>The exchange that was read.</summary>
    public Exchange Exchange { get; }

    /// <summary>Whether kjernejournal was called, for something that it has.</summary>
    public bool Angar => Exchange is { System: System, Operation: not null };

    /// <summary>The access token's claims.</summary>
    public Jsonobjekt Token { get; }

    /// <summary>The attest in it.</summary>
    public Jsonobjekt Attest { get; }

    /// <summary>The patients that the attest names.</summary>
    public IReadOnlyList<string> Attestpasienter { get; }

    /// <summary>The hash of the token.</summary>
    public string? Tokenavtrykk => Fakta(HelseIdFacts.TilgangHash);

    /// <summary>The client id.</summary>
    public string? Klient => Fakta(HelseIdFacts.Klient);

    /// <summary>The user's person number.</summary>
    public string? Bruker => Token.Tekst(HelseIdClaims.Pid);

    /// <summary>The patient that body or header said.</summary>
    public string? Pasient => Fakta(KjernejournalFacts.Pasient);

    /// <summary>The access basis that body or header said.</summary>
    public string? Grunnlag => Fakta(KjernejournalFacts.Grunnlag);

    /// <summary>The session, of call or answer.</summary>
    public string? Okt => Fakta(KjernejournalFacts.Okt);

    /// <summary>A session is made.</summary>
    public bool ErOpprett => Er(Kjernejournaloperasjoner.Opprett);

    /// <summary>A session is renewed.</summary>
    public bool ErForny => Er(Kjernejournaloperasjoner.Forny);

    /// <summary>A session is ended.</summary>
    public bool ErAvslutt => Er(Kjernejournaloperasjoner.Avslutt);

    /// <summary>The portal is opened or looked at anew.</summary>
    public bool ErPortal => Er(Kjernejournaloperasjoner.Hentpasient);

    /// <summary>The indicator is asked, by token or for a ticket.</summary>
    public bool ErIndikator => Er(Kjernejournaloperasjoner.IndikatorMedBillett) || Er(Kjernejournaloperasjoner.IndikatorMedToken);

    /// <summary>Medicines are looked up with a ticket.</summary>
    public bool BrukerBillett => Er(Oppslagsoperasjoner.LegemidlerHent) && Fakta(KjernejournalFacts.Kode) is not null;

    /// <summary>The indicator has answered with a ticket.</summary>
    public bool GirBillett => Er(Kjernejournaloperasjoner.IndikatorMedBillett) && Fakta(KjernejournalFacts.SvarKode) is not null;

    /// <summary>The status that was answered; 0 until it is.</summary>
    public int Status => Exchange.Response?.StartLine.Split(' ') is [_, var code, ..] && int.TryParse(code, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        ? number
        : 0;

    /// <summary>Whether it was answered with success.</summary>
    public bool Lyktes => Status is >= 200 and < 300;

    /// <summary>Reads an exchange.</summary>
    public static KjernejournalKall Av(Exchange exchange)
    {
        ArgumentNullException.ThrowIfNull(exchange);

        return Leste.GetValue(exchange, static each => new KjernejournalKall(each));
    }

    /// <summary>The fact by name, or null.</summary>
    public string? Fakta(string name) => Exchange.Fakta(name);

    /// <summary>Whether it is this operation.</summary>
    public bool Er(string operation) => Angar && Exchange.Operation == operation;

    /// <summary>Whether the client could know the answer of this call when it made the other.</summary>
    public bool VarBesvartFor(KjernejournalKall other) =>
        Exchange.Response is not null && Exchange.AnsweredAt is { } answered && answered <= other.Exchange.ReceivedAt;

    /// <summary>Whether the same user calls from the same client.</summary>
    public bool HarSammeBruker(KjernejournalKall other) => Bruker is not null && Bruker == other.Bruker && Klient == other.Klient;
}
