using AcceptanceHarness.Core.Checks.Eresept;
using AcceptanceHarness.Wire.Messages.Kith;
using AcceptanceHarness.Wire.Messages.Kodeverk;

namespace AcceptanceHarness.Simulators.Reseptformidleren;

/// <summary>Which broken rules Reseptformidleren refuses a message for, and with which code of kodeverk 8221.</summary>
/// <remarks>A null code stands for the option KodeForRegelbrudd. Dosing that disagrees is not seen by Reseptformidleren.</remarks>
internal static class Avvisningskoder
{
    private static readonly Dictionary<string, CV?> Koder = new(StringComparer.Ordinal)
    {
        [MessageFollowsSchema.CheckId] = FeilkodeApprec.XmlValidererIkke,
        [MessageHasNoEmptyElements.CheckId] = FeilkodeApprec.XmlValidererIkke,
        [QuantitiesAreComplete.CheckId] = FeilkodeApprec.XmlValidererIkke,
        [CodesAreComplete.CheckId] = FeilkodeApprec.XmlValidererIkke,
        [ContentSignatureIsValid.CheckId] = FeilkodeApprec.FeilPaSignatur,
        [ContentSignatureKeyIsForSigning.CheckId] = FeilkodeApprec.UgyldigSertifikat,
        [ContentSignatureIsThePrescribers.CheckId] = FeilkodeApprec.FeilPaSignatur,
        [MessageIdIsAUuid.CheckId] = FeilkodeApprec.UgyldigMeldingsid,
        [OrganisationProvesItself.CheckId] = FeilkodeApprec.UgyldigSertifikat,
        [OrganisationBelongsTogether.CheckId] = FeilkodeApprec.UgyldigSertifikat,
        [PatientIdentityIsAllowed.CheckId] = null,
        [PrescriptionHasMinimumFields.CheckId] = null,
    };

    /// <summary>Whether a message is refused for breaking the check's rule.</summary>
    public static bool Gjelder(string check) => Koder.ContainsKey(check);

    /// <summary>The code; the given one where the rule has none of its own.</summary>
    public static CV For(string check, string otherwise) => Koder[check] ?? Av(otherwise);

    /// <summary>The code for what the state machine refuses.</summary>
    public static CV For(Avvisningsarsak arsak, ReseptformidlerenOptions options) => arsak switch
    {
        Avvisningsarsak.IdBruktForAnnet => FeilkodeApprec.UgyldigMeldingsid,
        Avvisningsarsak.AnnenPasient or Avvisningsarsak.PasientMangler => FeilkodeApprec.PasientFinnesIkke,
        Avvisningsarsak.EldreListe => Av(options.KodeForEldreListe),
        Avvisningsarsak.UkjentResept or Avvisningsarsak.FeilStatus or Avvisningsarsak.Utlopt or Avvisningsarsak.UgyldigAntall
            or Avvisningsarsak.UkjentStatus or Avvisningsarsak.AvsenderMangler or Avvisningsarsak.IkkeMultidoselege =>
            Av(options.KodeForRegelbrudd),
        _ => throw new ArgumentOutOfRangeException(nameof(arsak), arsak, "Ukjent årsak."),
    };

    /// <summary>A code of kodeverk 8221 by its value.</summary>
    public static CV Av(string kode) => new(kode, FeilkodeApprec.Oid, kode == FeilkodeApprec.AnnenFeil.V ? FeilkodeApprec.AnnenFeil.DN : kode);
}
