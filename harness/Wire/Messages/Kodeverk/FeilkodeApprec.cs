using AcceptanceHarness.Wire.Messages.Kith;

namespace AcceptanceHarness.Wire.Messages.Kodeverk;

/// <summary>Kodeverk 8221: error codes of an application receipt.</summary>
public static class FeilkodeApprec
{
    /// <summary>The OID of the kodeverk.</summary>
    public const string Oid = "2.16.578.1.12.4.1.1.8221";

    /// <summary>X99: Annen feil.</summary>
    public static readonly CV AnnenFeil = new("X99", Oid, "Annen feil");

    /// <summary>E10: Ugyldig meldingsidentifikator.</summary>
    public static readonly CV UgyldigMeldingsid = new("E10", Oid, "Ugyldig meldingsidentifikator");

    /// <summary>E20: Lege finnes ikke.</summary>
    public static readonly CV LegeFinnesIkke = new("E20", Oid, "Lege finnes ikke");

    /// <summary>E21: Mottaker finnes ikke.</summary>
    public static readonly CV MottakerFinnesIkke = new("E21", Oid, "Mottaker finnes ikke");

    /// <summary>E35: Pasienten finnes ikke i mottakersystemet.</summary>
    public static readonly CV PasientFinnesIkke = new("E35", Oid, "Pasienten finnes ikke i mottakersystemet");

    /// <summary>T01: Ikke XML, ikke velformet eller uleselig.</summary>
    public static readonly CV IkkeXml = new("T01", Oid, "Ikke XML, ikke velformet eller uleselig");

    /// <summary>T02: XML validerer ikke.</summary>
    public static readonly CV XmlValidererIkke = new("T02", Oid, "XML validerer ikke");

    /// <summary>T10: Støtter ikke meldingsformatet.</summary>
    public static readonly CV MeldingsformatStottesIkke = new("T10", Oid, "Støtter ikke meldingsformatet");

    /// <summary>T99: Annen feil på format.</summary>
    public static readonly CV AnnenFeilPaFormat = new("T99", Oid, "Annen feil på format");

    /// <summary>S01: Feil på signatur.</summary>
    public static readonly CV FeilPaSignatur = new("S01", Oid, "Feil på signatur");

    /// <summary>S02: Ugyldig sertifikat.</summary>
    public static readonly CV UgyldigSertifikat = new("S02", Oid, "Ugyldig sertifikat");

    /// <summary>S03: Tilbaketrukket sertifikat.</summary>
    public static readonly CV TilbaketrukketSertifikat = new("S03", Oid, "Tilbaketrukket sertifikat");

    /// <summary>S99: Annen feil på signatur eller sertifikat.</summary>
    public static readonly CV AnnenFeilPaSignatur = new("S99", Oid, "Annen feil på signatur eller sertifikat");
}
