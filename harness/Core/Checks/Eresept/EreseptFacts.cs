using System.Globalization;

namespace AcceptanceHarness.Core.Checks.Eresept;

/// <summary>Names of the facts that are taken from an e-resept call before masking, and the values that are words.</summary>
public static class EreseptFacts
{
    /// <summary>What the sender may prescribe, as the register of health personnel has it: <see cref="Full"/>, <see cref="Ingen"/>, or the beginnings of ATC codes.</summary>
    public const string Rekvireringsrett = "eresept-rekvireringsrett";

    /// <summary>All.</summary>
    public const string Full = "full";

    /// <summary>None.</summary>
    public const string Ingen = "ingen";

    /// <summary>MsgHead/MsgInfo/MsgId.</summary>
    public const string MeldingId = "eresept-melding-id";

    /// <summary>MsgHead/MsgInfo/MsgId of the hodemelding that was answered.</summary>
    public const string SvarMeldingId = "eresept-svar-melding-id";

    /// <summary>The patient's present list as the answer says: the one that M9.12 gave (RefMsgId), or the M25.1 that was taken in. The next M25.1 builds on it.</summary>
    public const string SvarListeId = "eresept-svar-liste-id";

    /// <summary>MsgHead/MsgInfo/Type/@V, for example <c>ERM1</c>.</summary>
    public const string Meldingstype = "eresept-meldingstype";

    /// <summary>Digest of the message's content and patient, blind to white space and prefixes.</summary>
    public const string Fingeravtrykk = "eresept-fingeravtrykk";

    /// <summary>The patient's person number, where the message gives one.</summary>
    public const string Pasient = "eresept-pasient";

    /// <summary>The prescription that the message makes, calls back or asks about.</summary>
    public const string ReseptId = "eresept-resept-id";

    /// <summary>The sender's organisation number, as the message says.</summary>
    public const string AvsenderOrgnr = "eresept-avsender-orgnr";

    /// <summary>The sender's HER-id, as the message says.</summary>
    public const string AvsenderHerId = "eresept-avsender-her-id";

    /// <summary>The prescriber's HPR number, as the message says.</summary>
    public const string AvsenderHpr = "eresept-avsender-hpr";

    /// <summary>The content signature: <see cref="Gyldig"/>, <see cref="Ugyldig"/> or <see cref="Mangler"/>.</summary>
    public const string Signatur = "eresept-signatur";

    /// <summary>Why the content signature is not valid, in bokmål.</summary>
    public const string SignaturFeil = "eresept-signatur-feil";

    /// <summary>Whether the signing certificate is for signing: <see cref="Ja"/> or <see cref="Nei"/>.</summary>
    public const string SignaturNokkelTilSignering = "eresept-signatur-nokkel-til-signering";

    /// <summary>The key usages of the signing certificate, as read.</summary>
    public const string SignaturNokkelbruk = "eresept-signatur-nokkelbruk";

    /// <summary>The HPR number that the signing certificate belongs to.</summary>
    public const string SignaturHpr = "eresept-signatur-hpr";

    /// <summary>The subject of the signing certificate.</summary>
    public const string SignaturEier = "eresept-signatur-eier";

    /// <summary>How many HelseID attachments the message carries in place of a personal signature; left out when there is none.</summary>
    public const string HelseIdVedlegg = "eresept-helseid-vedlegg";

    /// <summary>Whether all of them can be read as a signed token: <see cref="Ja"/> or <see cref="Nei"/>.</summary>
    public const string HelseIdVedleggLesbart = "eresept-helseid-vedlegg-lesbart";

    /// <summary>The wire profile that the system declares (rules.md 4), for example <see cref="ProfilVirksomhetssignatur"/>.</summary>
    public const string Profil = "eresept-profil";

    /// <summary>The wire profile in which the organisation may sign when HelseID is attached.</summary>
    public const string ProfilVirksomhetssignatur = "soap-virksomhetssignatur-helseid";

    /// <summary>The functions that the system declares that it lacks, with a space between; left out when it declares none.</summary>
    public const string ManglerFunksjoner = "eresept-mangler-funksjoner";

    /// <summary>How the organisation proved itself: <see cref="WsSecurity"/>, <see cref="Klientsertifikat"/> or <see cref="Mangler"/>.</summary>
    public const string Virksomhetsbevis = "eresept-virksomhetsbevis";

    /// <summary>Whether that proof holds: <see cref="Gyldig"/> or <see cref="Ugyldig"/>.</summary>
    public const string VirksomhetsbevisResultat = "eresept-virksomhetsbevis-resultat";

    /// <summary>Why the organisation's proof does not hold, in bokmål.</summary>
    public const string VirksomhetsbevisFeil = "eresept-virksomhetsbevis-feil";

    /// <summary>The organisation number in the certificate.</summary>
    public const string VirksomhetOrgnr = "eresept-virksomhet-orgnr";

    /// <summary>The organisation number that the address register has for the sender's HER-id, where it knows it.</summary>
    public const string HerIdOrgnr = "eresept-her-id-orgnr";

    /// <summary>How the call breaks with the service's contract (address, media type, SOAPAction, envelope), in bokmål; left out when it does not.</summary>
    public const string Kallbrudd = "eresept-kallbrudd";

    /// <summary>The HTTP status that such a call is refused with.</summary>
    public const string KallbruddStatus = "eresept-kallbrudd-status";

    /// <summary>The assumption that this rests on, where it rests on one.</summary>
    public const string KallbruddAntakelse = "eresept-kallbrudd-antakelse";

    /// <summary>How the payload lay in the SOAP body: <c>xml</c>, <c>text</c> or <c>base64</c>.</summary>
    public const string Innpakning = "eresept-innpakning";

    /// <summary>Whether the SOAP body was encrypted: <see cref="Ja"/> or <see cref="Nei"/>.</summary>
    public const string Kryptert = "eresept-kryptert";

    /// <summary>Whether the message was refused, so that its id is not used (antakelse A-076): <see cref="Ja"/>, or left out.</summary>
    public const string Avvist = "eresept-avvist";

    /// <summary>It was looked at and holds.</summary>
    public const string Gyldig = "gyldig";

    /// <summary>It was looked at and does not hold.</summary>
    public const string Ugyldig = "ugyldig";

    /// <summary>It is not there.</summary>
    public const string Mangler = "mangler";

    /// <summary>Yes.</summary>
    public const string Ja = "ja";

    /// <summary>No.</summary>
    public const string Nei = "nei";

    /// <summary>A WS-Security signature in the SOAP header.</summary>
    public const string WsSecurity = "ws-security";

    /// <summary>A TLS client certificate.</summary>
    public const string Klientsertifikat = "klientsertifikat";

    /// <summary>The facts that the message itself gives; those it lacks are left out.</summary>
    public static IReadOnlyDictionary<string, string> Of(EreseptMelding melding)
    {
        ArgumentNullException.ThrowIfNull(melding);

        var facts = new Dictionary<string, string>(StringComparer.Ordinal) { [Fingeravtrykk] = melding.Fingeravtrykk() };
        foreach (var (name, value) in new (string, string?)[]
        {
            (MeldingId, melding.MeldingId),
            (Meldingstype, melding.Type),
            (Pasient, melding.PasientFnr),
            (ReseptId, melding.ReseptId),
            (AvsenderOrgnr, melding.AvsenderOrgnr),
            (AvsenderHerId, melding.AvsenderHerId),
            (AvsenderHpr, melding.AvsenderHpr),
        })
        {
            if (!string.IsNullOrEmpty(value))
            {
                facts[name] = value;
            }
        }

        if (Eresept.HelseIdVedlegg.I(melding) is { Antall: > 0 } attached)
        {
            facts[HelseIdVedlegg] = attached.Antall.ToString(CultureInfo.InvariantCulture);
            facts[HelseIdVedleggLesbart] = attached.Antall == attached.Lesbare ? Ja : Nei;
        }

        return facts;
    }
}
