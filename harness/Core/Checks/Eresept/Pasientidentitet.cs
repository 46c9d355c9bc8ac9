using AcceptanceHarness.Wire.Identity;

namespace AcceptanceHarness.Core.Checks.Eresept;

/// <summary>How an M1 identifies its patient, for rule R0908.</summary>
internal sealed record Pasientidentitet
{
    private const string Patient = "/mh:MsgHead/mh:MsgInfo/mh:Patient";

    public required bool HarFnr { get; init; }

    public required bool HarDnr { get; init; }

    /// <summary>More than one number of a kind, so that nobody can tell which patient is meant.</summary>
    public bool HarFlereNumre { get; init; }

    /// <summary>A number that no person can have: wrong length, date or control digits.</summary>
    public bool HarUmuligNummer { get; init; }

    public required bool HarFodselsdato { get; init; }

    public required bool HarKjonn { get; init; }

    public required bool HarRefNr { get; init; }

    public required bool ErLast { get; init; }

    public required bool ErILegensNavn { get; init; }

    public static Pasientidentitet Of(EreseptMelding melding) => new()
    {
        HarFnr = melding.Finnes($"{Patient}/mh:Ident[mh:TypeId/@V='FNR' and normalize-space(mh:Id)!='']"),
        HarDnr = melding.Finnes($"{Patient}/mh:Ident[mh:TypeId/@V='DNR' and normalize-space(mh:Id)!='']"),
        HarFlereNumre = Numre(melding, "FNR").Length > 1 || Numre(melding, "DNR").Length > 1,
        HarUmuligNummer = Numre(melding, "FNR").Concat(Numre(melding, "DNR")).Any(number => !NationalId.TryParse(number, out _)),
        HarFodselsdato = melding.Finnes($"{Patient}/mh:DateOfBirth"),
        HarKjonn = melding.Finnes($"{Patient}/mh:Sex"),
        HarRefNr = melding.Tekst("//m1:Resept/m1:RefNr") is { Length: > 0 },
        ErLast = Ja(melding.Tekst("//m1:Resept/m1:LastResept")),
        ErILegensNavn = Ja(melding.Tekst("//m1:Resept/m1:RekvLegensNavn")),
    };

    /// <summary>The parts of R0908 that are broken.</summary>
    public IEnumerable<Identitetsbrudd> Brudd()
    {
        var numbered = HarFnr || HarDnr;
        (bool Brutt, string Forventet, string Mottatt)[] rules =
        [
            (HarFnr && HarDnr, "Enten fødselsnummer eller D-nummer.", "Begge deler."),
            (HarFlereNumre, "Ett fødselsnummer eller ett D-nummer.", "Flere ulike numre av samme slag."),
            (HarUmuligNummer, "Et nummer på elleve siffer med gyldig dato og riktige kontrollsifre.", "Et nummer med feil lengde, dato eller kontrollsifre."),
            (HarFnr && HarFodselsdato, "Ingen fødselsdato når fødselsnummer er oppgitt.", "Både fødselsnummer og fødselsdato."),
            (!HarFnr && !HarFodselsdato, "Fødselsdato når fødselsnummer ikke er oppgitt.", "Fødselsdato mangler."),
            (!HarFnr && !HarKjonn, "Kjønn når fødselsnummer ikke er oppgitt.", "Kjønn mangler."),
            (!numbered && !HarRefNr, "Referansenummer når verken fødselsnummer eller D-nummer er oppgitt.", "Referansenummer mangler."),
            (numbered && ErLast && !HarRefNr, "Referansenummer på låst resept.", "Låst resept uten referansenummer."),
            (ErILegensNavn && numbered, "Ingen fødselsnummer eller D-nummer på resept i legens navn.", "Personnummer er oppgitt."),
            (ErILegensNavn && !ErLast, "Resept i legens navn er låst.", "Resepten er ikke låst."),
        ];
        return rules.Where(rule => rule.Brutt).Select(rule => new Identitetsbrudd(rule.Forventet, rule.Mottatt));
    }

    private static string[] Numre(EreseptMelding melding, string type) =>
    [
        .. melding.Velg($"{Patient}/mh:Ident[mh:TypeId/@V='{type}']/mh:Id").Select(id => id.Value.Trim())
            .Where(number => number.Length > 0).Distinct(StringComparer.Ordinal),
    ];

    private static bool Ja(string? text) => text is "true" or "1";
}
