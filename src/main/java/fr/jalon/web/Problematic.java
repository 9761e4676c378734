package fr.jalon.web;

import fr.jalon.web.view.ProblemView;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Every address may answer a problem instead. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@ApiResponse(
        responseCode = "4XX",
        description = "Un problème, dit selon la RFC 9457.",
        content =
                @Content(mediaType = "application/problem+json", schema = @Schema(implementation = ProblemView.class)))
@interface Problematic {}
