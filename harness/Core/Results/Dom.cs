namespace AcceptanceHarness.Core.Results;

/// <summary>The verdict on a scenario or a criterion (screen label «Resultat»): what was observed, nothing else.</summary>
public enum Dom
{
    /// <summary>Bestått: looked, with evidence, and it holds.</summary>
    Bestatt,

    /// <summary>Ikke bestått: a definite finding against the vendor's system.</summary>
    IkkeBestatt,

    /// <summary>Ikke avgjort: run, but without the evidence that would decide it.</summary>
    IkkeAvgjort,

    /// <summary>Ikke relevant: the declared profile lacks the function; a reason is mandatory.</summary>
    IkkeRelevant,

    /// <summary>Dispensasjon: a valid dispensation covers the findings.</summary>
    Unntatt,

    /// <summary>Til manuell vurdering: a person must look before there is a verdict.</summary>
    TilManuellVurdering,

    /// <summary>Ikke kjørt: nothing was run.</summary>
    IkkeKjort,

    /// <summary>Feil i testverktøyet: the harness failed; says nothing about the vendor.</summary>
    FeilITestverktoy,
}
