package dev.studygraph.contract;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Public for other packages of the program alone; it may change in any version. On a package it counts for all types that are not {@link Api}. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.PACKAGE, ElementType.CONSTRUCTOR, ElementType.METHOD})
public @interface Internal {}
